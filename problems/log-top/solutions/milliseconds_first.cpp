#include <algorithm>
#include <cctype>
#include <cstdio>
#include <iostream>
#include <map>
#include <string>
#include <vector>

struct Stats {
  long count = 0;
  double total_ms = 0;
};

std::vector<std::string> split(const std::string& line) {
  std::vector<std::string> out;
  std::string word;
  for (char c : line + " ") {
    if (!std::isspace(static_cast<unsigned char>(c))) {
      word += c;
    } else if (!word.empty()) {
      out.push_back(word);
      word.clear();
    }
  }
  return out;
}

bool is_uint(const std::string& s, size_t max_digits) {
  if (s.empty() || s.size() > max_digits) return false;
  for (char c : s)
    if (!std::isdigit(static_cast<unsigned char>(c))) return false;
  return true;
}

bool is_method(const std::string& s) {
  return s == "GET" || s == "HEAD" || s == "POST" || s == "PUT" || s == "PATCH" || s == "DELETE" ||
         s == "OPTIONS";
}

int main() {
  std::ios::sync_with_stdio(false);
  std::string line;
  std::getline(std::cin, line);
  const long k = std::stol(line);

  std::map<std::string, Stats> by_path;
  while (std::getline(std::cin, line)) {
    const auto f = split(line);
    if (f.size() != 5 || !is_uint(f[0], 15) || !is_method(f[1]) || f[2].front() != '/') continue;
    if (f[3].size() != 3 || !is_uint(f[3], 3) || f[3] < "100" || f[3] > "599") continue;
    if (!is_uint(f[4], 15)) continue;
    Stats& s = by_path[f[2].substr(0, f[2].find('?'))];
    s.count++;
    s.total_ms += std::stod(f[4]) / 1000.0;
  }

  std::vector<std::pair<std::string, Stats>> rows(by_path.begin(), by_path.end());
  std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
    return a.second.total_ms / a.second.count > b.second.total_ms / b.second.count;
  });
  if (static_cast<long>(rows.size()) > k) rows.resize(k);
  for (const auto& [path, s] : rows)
    std::printf("%s %ld %.9f\n", path.c_str(), s.count, s.total_ms / s.count);
}
