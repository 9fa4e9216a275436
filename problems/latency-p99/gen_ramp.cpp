// Prints the samples 1 to --samples, at most 255 different ones being told apart, and asks for
// every percentage with one digit after the point. There is nothing random in it.

#include <cstdio>
#include <cstdlib>
#include <string_view>

int main(int argc, char** argv) {
  if (argc != 3 || std::string_view(argv[1]) != "--samples") {
    std::fputs("gen_ramp: --samples N is missing\n", stderr);
    return 2;
  }
  const int samples = std::atoi(argv[2]);
  // As many endpoints as it takes to give each rank a value of its own at some of them.
  for (int part = 0; part * 250 < samples; ++part) {
    for (int i = 1; i <= samples; ++i) {
      const int value = i - part * 250;
      std::printf("rec /%d %d\n", part, value < 0 ? 0 : value > 251 ? 251 : value);
    }
    for (int tenth = 0; tenth <= 1000; ++tenth)
      std::printf("get /%d %d.%d\n", part, tenth / 10, tenth % 10);
  }
}
