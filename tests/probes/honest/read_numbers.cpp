// Rule: input is read through iostreams.
// Expect: exited 0
// Stdin: 3\n10 20 30
// Stdout: 60

#include <iostream>
#include <numeric>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int count = 0;
  std::cin >> count;
  std::vector<long> numbers(static_cast<std::size_t>(count));
  for (long& n : numbers) std::cin >> n;
  std::cout << std::accumulate(numbers.begin(), numbers.end(), 0L) << '\n';
}
