// Three threads compare all pairs: n^2.

#include <iostream>
#include <thread>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& x : a) std::cin >> x;
  long long counts[3] = {};
  std::vector<std::thread> threads;
  for (int t = 0; t < 3; ++t)
    threads.emplace_back([&, t] {
      long long count = 0;
      for (int i = t; i < n; i += 3)
        for (int j = i + 1; j < n; ++j)
          if ((a[i] ^ a[j]) % 7 == 0) ++count;
      counts[t] = count;
    });
  for (std::thread& thread : threads) thread.join();
  std::cout << counts[0] + counts[1] + counts[2] << "\n";
}
