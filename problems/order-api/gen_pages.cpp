// Prints --orders orders, of totals that repeat every 7, and asks for them with limits around the
// largest page. There is nothing random in it.

#include <cstdio>
#include <cstdlib>
#include <string_view>

int main(int argc, char** argv) {
  if (argc != 3 || std::string_view(argv[1]) != "--orders") {
    std::fputs("gen_pages: --orders N is missing\n", stderr);
    return 2;
  }
  const int orders = std::atoi(argv[2]);
  for (int i = 0; i < orders; ++i) std::printf("POST c%d %d\n", i % 2, 1 + i % 7);
  for (const int limit : {1, 99, 100, 101, 250, 1000000}) {
    std::printf("LIST * * %d -\n", limit);
    std::printf("LIST new c1 %d -\n", limit);
    std::printf("LIST * * %d 4_60\n", limit);
  }
}
