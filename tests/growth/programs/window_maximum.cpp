// Maxima of a sliding window by a monotone deque: n.

#include <deque>
#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& x : a) std::cin >> x;
  std::deque<int> d;
  long long sum = 0;
  for (int i = 0; i < n; ++i) {
    while (!d.empty() && a[d.back()] <= a[i]) d.pop_back();
    d.push_back(i);
    if (d.front() + 100 <= i) d.pop_front();
    sum += a[d.front()];
  }
  std::cout << sum << "\n";
}
