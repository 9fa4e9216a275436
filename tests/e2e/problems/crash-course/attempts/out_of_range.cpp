#include <cstdio>
#include <vector>

int pick(const std::vector<int>& values, int i) { return values[1000000 * i]; }

int main() {
  int n = 0;
  if (std::scanf("%d", &n) != 1) return 1;
  const std::vector<int> values(4, n);
  std::printf("%d\n", pick(values, n));
}
