#include <algorithm>
#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

struct Row {
  std::string path;
  long long count = 0;
  long long micros = 0;
};

static bool number(const std::string& s, size_t min, size_t max) {
  if (s.size() < min || s.size() > max) return false;
  return s.find_first_not_of("0123456789") == std::string::npos;
}

static std::vector<std::string> fields_of(const std::string& line) {
  static const char* const kBlank = " \t\r";
  std::vector<std::string> fields;
  size_t at = line.find_first_not_of(kBlank);
  while (at != std::string::npos) {
    const size_t end = line.find_first_of(kBlank, at);
    fields.push_back(line.substr(at, end - at));
    at = end == std::string::npos ? end : line.find_first_not_of(kBlank, end);
  }
  return fields;
}

int main() {
  std::ios::sync_with_stdio(false);
  const std::vector<std::string> methods{"GET",   "HEAD",   "POST",   "PUT",
                                         "PATCH", "DELETE", "OPTIONS"};
  std::string line;
  std::getline(std::cin, line);
  const size_t k = std::stoul(line);

  std::vector<Row> rows;
  while (std::getline(std::cin, line)) {
    const auto f = fields_of(line);
    if (f.size() != 5 || !number(f[0], 1, 15) || !number(f[3], 3, 3) || !number(f[4], 1, 15))
      continue;
    if (std::find(methods.begin(), methods.end(), f[1]) == methods.end()) continue;
    if (f[2][0] != '/' || f[3] < "100" || f[3] > "599") continue;
    const std::string path = f[2].substr(0, f[2].find('?'));
    auto row = std::find_if(rows.begin(), rows.end(), [&](const Row& r) { return r.path == path; });
    if (row == rows.end()) row = rows.insert(rows.end(), Row{path});
    row->count += 1;
    row->micros += std::stoll(f[4]);
  }

  std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
    const auto left = static_cast<__int128>(a.micros) * b.count;
    const auto right = static_cast<__int128>(b.micros) * a.count;
    return left != right ? left > right : a.path < b.path;
  });
  if (rows.size() > k) rows.resize(k);
  for (const Row& r : rows)
    std::printf("%s %lld %.9f\n", r.path.c_str(), r.count, 1.0 * r.micros / r.count / 1000.0);
}
