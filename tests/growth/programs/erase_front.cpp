// A queue in a vector of records, erase(begin()): n^2, all of it copying.

#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& x : a) std::cin >> x;
  struct Job {
    int id, cost;
  };
  std::vector<Job> queue;
  for (int i = 0; i < n; ++i) queue.push_back({i, a[i]});
  long long clock = 0;
  while (!queue.empty()) {
    clock += queue.front().cost ^ queue.front().id;
    queue.erase(queue.begin());
  }
  std::cout << clock << "\n";
}
