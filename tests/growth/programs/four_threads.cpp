// Four threads add up a quarter each: n.

#include <iostream>
#include <thread>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& x : a) std::cin >> x;
  long long sums[4] = {};
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t)
    threads.emplace_back([&, t] {
      long long sum = 0;
      for (int i = t; i < n; i += 4) sum += a[i] % 1000 > 500 ? a[i] : -1;
      sums[t] = sum;
    });
  for (std::thread& thread : threads) thread.join();
  std::cout << sums[0] + sums[1] + sums[2] + sums[3] << "\n";
}
