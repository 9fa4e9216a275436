#include <cstdio>
#include <ctime>

int main() {
  int number = 0;
  if (std::scanf("%d", &number) != 1) return 1;
  while (std::clock() < 0.45 * CLOCKS_PER_SEC) {
  }
  std::printf("%d\n", 2 * number);
}
