#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <set>
#include <sstream>
#include <string>
#include <unordered_map>
#include <vector>

struct Endpoint {
  std::string path;
  long long count;
  long long micros;
};

int main() {
  std::ios::sync_with_stdio(false);
  static const std::set<std::string> kMethods{"GET",   "HEAD",   "POST",   "PUT",
                                              "PATCH", "DELETE", "OPTIONS"};
  std::string line;
  std::getline(std::cin, line);
  const size_t k = std::strtoul(line.c_str(), nullptr, 10);

  std::unordered_map<std::string, std::pair<long long, long long>> totals;
  while (std::getline(std::cin, line)) {
    std::istringstream in(line);
    std::string time, method, path, status, micros, rest;
    if (!(in >> time >> method >> path >> status >> micros) || in >> rest) continue;
    char* end = nullptr;
    if (std::strtoll(time.c_str(), &end, 10) < 0 || end == time.c_str()) continue;
    if (!kMethods.count(method) || path[0] != '/') continue;
    const long code = std::strtol(status.c_str(), &end, 10);
    if (code < 100 || code > 599) continue;
    const long long us = std::strtoll(micros.c_str(), &end, 10);
    if (us < 0 || end == micros.c_str()) continue;
    auto& total = totals[path.substr(0, path.find('?'))];
    total.first++;
    total.second += us;
  }

  std::vector<Endpoint> all;
  for (const auto& [path, total] : totals) all.push_back({path, total.first, total.second});
  std::sort(all.begin(), all.end(), [](const Endpoint& a, const Endpoint& b) {
    const __int128 x = (__int128)a.micros * b.count, y = (__int128)b.micros * a.count;
    return x != y ? x > y : a.path < b.path;
  });
  for (size_t i = 0; i < std::min(k, all.size()); ++i)
    std::printf("%s %lld %.9f\n", all[i].path.c_str(), all[i].count,
                (double)all[i].micros / all[i].count / 1000);
}
