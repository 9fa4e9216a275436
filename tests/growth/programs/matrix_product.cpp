// Two n by n matrices: n^3 time, n^2 memory.

#include <iostream>
#include <vector>

int main() {
  int n;
  std::cin >> n;
  std::vector<std::vector<unsigned>> a(n, std::vector<unsigned>(n)), b = a, c = a;
  unsigned x = 7;
  for (int i = 0; i < n; ++i)
    for (int j = 0; j < n; ++j) a[i][j] = x = x * 1664525u + 1013904223u, b[j][i] = x >> 7;
  for (int i = 0; i < n; ++i)
    for (int k = 0; k < n; ++k)
      for (int j = 0; j < n; ++j) c[i][j] += a[i][k] * b[k][j];
  std::cout << c[n / 2][n / 3] << "\n";
}
