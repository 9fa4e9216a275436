#include <cstdio>

void fill(int* numbers, int count) {
  for (int i = 0; i < count; ++i) numbers[i] = -1;
}

int main() {
  int n = 0;
  if (std::scanf("%d", &n) != 1) return 1;
  int* volatile numbers = new int[8];
  fill(numbers, 1000000 * n);
  std::printf("%d\n", numbers[n]);
}
