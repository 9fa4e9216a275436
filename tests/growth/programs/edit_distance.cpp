// The distance to the reversed text, two rows: n^2 time, n memory.

#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::string text;
  std::getline(std::cin, text);
  std::string other(text.rbegin(), text.rend());
  std::vector<int> row(text.size() + 1), next(text.size() + 1);
  for (size_t j = 0; j < row.size(); ++j) row[j] = (int)j;
  for (size_t i = 1; i <= other.size(); ++i) {
    next[0] = (int)i;
    for (size_t j = 1; j <= text.size(); ++j)
      next[j] = std::min({row[j] + 1, next[j - 1] + 1, row[j - 1] + (text[j - 1] != other[i - 1])});
    row.swap(next);
  }
  std::cout << row.back() << "\n";
}
