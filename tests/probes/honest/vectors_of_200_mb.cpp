// Rule: a large limit is there to be used.
// Expect: exited 0
// Limits: memory=512MiB cpu=10s wall=30s
// Peak: 190MiB-400MiB

#include <numeric>
#include <vector>

int main() {
  std::vector<int> numbers(25'000'000, 1);
  std::vector<int> more;
  for (int i = 0; i < 25'000'000; ++i) more.push_back(i & 1);
  return std::accumulate(more.begin(), more.end(), 0L) == 12'500'000 ? 0 : numbers[0];
}
