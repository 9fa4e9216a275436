#include <cstdio>

int depth(int n, volatile int* last) {
  volatile int here = n;
  return depth(n + 1, &here) + *last;
}

int main() {
  int n = 0;
  std::printf("%d\n", std::scanf("%d", &n) + depth(n, &n));
}
