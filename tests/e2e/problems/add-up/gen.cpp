// gen N SEED: N numbers; those of N begin those of 2N.

#include <cstdio>
#include <cstdlib>
#include <random>

int main(int, char** argv) {
  const int n = std::atoi(argv[1]);
  std::mt19937 engine(static_cast<unsigned>(std::atoi(argv[2])));
  std::printf("%d\n", n);
  for (int i = 0; i < n; ++i) std::printf("%u ", engine() % 1000);
  std::puts("");
}
