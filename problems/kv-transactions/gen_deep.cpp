// Prints --depth transactions inside one another, with a set and a get in each, and then their
// ends: all committed if --rollbacks is 0, else every so many one rolled back. There is nothing
// random in it.

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace {

int option(int argc, char** argv, std::string_view name) {
  for (int i = 1; i + 1 < argc; i += 2)
    if (argv[i] == name) return std::atoi(argv[i + 1]);
  std::fputs("usage: gen_deep --depth N --rollbacks N\n", stderr);
  std::exit(2);
}

}  // namespace

int main(int argc, char** argv) {
  const int depth = option(argc, argv, "--depth");
  const int rollbacks = option(argc, argv, "--rollbacks");
  std::puts("a set first x");
  for (int i = 0; i < depth; ++i) std::printf("a begin\na set k%d v%d\na get first\n", i, i % 7);
  for (int i = 1; i <= depth; ++i) {
    std::puts(rollbacks > 0 && i % rollbacks == 0 ? "a rollback" : "a commit");
    if (i % 100 == 0) std::puts("a count v3");
  }
  std::puts("b count v3\nb count x\na commit");
}
