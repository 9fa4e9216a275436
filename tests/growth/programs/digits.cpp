// Writes the bits of a value: log n of it.

#include <cstdio>

int main() {
  unsigned long long v;
  if (std::scanf("%llu", &v) != 1) return 1;
  int ones = 0;
  for (; v; v >>= 1)
    if (v % 3 == 1) ++ones;
  std::printf("%d\n", ones);
}
