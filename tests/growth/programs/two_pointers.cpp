// Pairs in sorted data that sum up to a limit: n.

#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& x : a) std::cin >> x;
  long long pairs = 0;
  int low = 0, high = n - 1;
  while (low < high) {
    if (a[low] + (long long)a[high] > 1000000000) {
      --high;
    } else {
      pairs += high - low;
      ++low;
    }
  }
  std::cout << pairs << "\n";
}
