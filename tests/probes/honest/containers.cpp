// Rule: containers and algorithms work.
// Expect: exited 0

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

int main() {
  std::map<int, std::string> names;
  std::unordered_map<std::string, int> numbers;
  for (int i = 0; i < 10000; ++i) {
    names[i] = std::to_string(i);
    numbers[names[i]] = i;
  }
  std::vector<int> values;
  for (const auto& [name, number] : numbers) values.push_back(number);
  std::sort(values.begin(), values.end());
  return std::set<int>(values.begin(), values.end()).size() == 10000 ? 0 : 1;
}
