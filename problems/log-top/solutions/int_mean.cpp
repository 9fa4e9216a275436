#include <algorithm>
#include <iostream>
#include <sstream>
#include <string>
#include <unordered_map>
#include <vector>

struct Stat {
  long long count = 0;
  long long total = 0;
  long long mean() const { return total / count; }
};

static bool number(const std::string& s, size_t max_len) {
  return !s.empty() && s.size() <= max_len &&
         s.find_first_not_of("0123456789") == std::string::npos;
}

int main() {
  std::ios::sync_with_stdio(false);
  std::string line;
  std::getline(std::cin, line);
  const size_t k = std::stoul(line);
  const std::string methods = " GET HEAD POST PUT PATCH DELETE OPTIONS ";

  std::unordered_map<std::string, Stat> stats;
  std::istringstream words;
  while (std::getline(std::cin, line)) {
    std::string time, method, path, status, micros, extra;
    words.clear();
    words.str(line);
    if (!(words >> time >> method >> path >> status >> micros) || words >> extra) continue;
    if (!number(time, 15) || !number(micros, 15)) continue;
    if (methods.find(" " + method + " ") == std::string::npos || path[0] != '/') continue;
    if (!number(status, 3) || status.size() != 3 || status < "100" || status > "599") continue;
    Stat& stat = stats[path.substr(0, path.find('?'))];
    stat.count += 1;
    stat.total += std::stoll(micros);
  }

  std::vector<std::pair<std::string, Stat>> rows(stats.begin(), stats.end());
  std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
    if (a.second.mean() != b.second.mean()) return a.second.mean() > b.second.mean();
    return a.first < b.first;
  });
  std::cout.precision(12);
  for (size_t i = 0; i < rows.size() && i < k; ++i)
    std::cout << rows[i].first << ' ' << rows[i].second.count << ' '
              << rows[i].second.mean() / 1000.0 << '\n';
}
