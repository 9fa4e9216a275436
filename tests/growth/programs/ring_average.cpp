// The mean of the last 64 values, in a ring: n, constant memory.

#include <iostream>

int main() {
  std::ios::sync_with_stdio(false);
  int n, ring[64] = {};
  std::cin >> n;
  long long sum = 0, best = 0;
  for (int i = 0, x; i < n && std::cin >> x; ++i) {
    sum += x - ring[i % 64];
    ring[i % 64] = x;
    if (sum > best) best = sum;
  }
  std::cout << best << "\n";
}
