// Rule: honest: large and many allocations.
// Expect: exited 0
// Limits: memory=512MiB cpu=5s wall=15s

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

int main() {
  std::vector<long> numbers;
  for (long i = 0; i < 20'000'000; ++i) numbers.push_back(i);
  std::map<long, std::string> tree;
  std::unordered_map<std::string, long> table;
  for (long i = 0; i < 50'000; ++i) table[tree[i] = std::to_string(i * i)] = i;
  return table.size() == 50'000 && numbers.back() == 19'999'999 ? 0 : 1;
}
