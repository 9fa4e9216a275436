#include <cstdio>

int square(int n) { return n * n; }

int main() {
  int n = 0;
  if (std::scanf("%d", &n) != 1) return 1;
  std::printf("%d\n", square(n * 100000) / n);
}
