// Everything through a priority_queue: n log n.

#include <iostream>
#include <queue>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& x : a) std::cin >> x;
  std::priority_queue<int> queue;
  for (int x : a) queue.push(x);
  long long sum = 0;
  for (int i = 0; !queue.empty(); ++i) {
    sum += (long long)i * queue.top();
    queue.pop();
  }
  std::cout << sum << "\n";
}
