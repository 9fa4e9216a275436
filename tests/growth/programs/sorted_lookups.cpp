// A binary search of one's own for every value: n log n.

#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& x : a) std::cin >> x;
  long long sum = 0;
  for (int i = 0; i < n; ++i) {
    int low = 0, high = n, want = (int)((unsigned)i * 2654435761u >> 2);
    while (low < high) {
      int middle = (low + high) / 2;
      if (a[middle] < want)
        low = middle + 1;
      else
        high = middle;
    }
    sum += low;
  }
  std::cout << sum << "\n";
}
