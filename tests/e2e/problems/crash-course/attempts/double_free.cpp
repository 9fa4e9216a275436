#include <cstdio>

struct Buffer {
  int* data = new int[4];
  ~Buffer() { delete[] data; }
};

int main() {
  int n = 0;
  if (std::scanf("%d", &n) != 1) return 1;
  Buffer one;
  one.data[0] = n;
  Buffer two = one;
  std::printf("%d\n", two.data[0]);
}
