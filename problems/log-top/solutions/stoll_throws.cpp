#include <algorithm>
#include <cstdio>
#include <iostream>
#include <sstream>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

struct Request {
  long long time;
  std::string method, path;
  int status;
  long long micros;
};

static Request parse(const std::vector<std::string>& f) {
  return {std::stoll(f[0]), f[1], f[2].substr(0, f[2].find('?')), std::stoi(f[3]),
          std::stoll(f[4])};
}

int main() {
  std::ios::sync_with_stdio(false);
  const std::unordered_set<std::string> methods{"GET",   "HEAD",   "POST",   "PUT",
                                                "PATCH", "DELETE", "OPTIONS"};
  std::string line;
  std::getline(std::cin, line);
  const size_t k = std::stoul(line);

  std::unordered_map<std::string, std::pair<long long, long long>> stats;
  while (std::getline(std::cin, line)) {
    std::istringstream in(line);
    std::vector<std::string> fields;
    for (std::string word; in >> word;) fields.push_back(word);
    if (fields.size() != 5) continue;
    const Request r = parse(fields);
    if (r.time < 0 || r.micros < 0 || r.status < 100 || r.status > 599) continue;
    if (!methods.count(r.method) || fields[2][0] != '/') continue;
    stats[r.path].first++;
    stats[r.path].second += r.micros;
  }

  std::vector<std::string> paths;
  for (const auto& entry : stats) paths.push_back(entry.first);
  std::sort(paths.begin(), paths.end(), [&](const std::string& a, const std::string& b) {
    const auto [na, sa] = stats.at(a);
    const auto [nb, sb] = stats.at(b);
    const __int128 left = (__int128)sa * nb, right = (__int128)sb * na;
    return left != right ? left > right : a < b;
  });
  for (size_t i = 0; i < paths.size() && i < k; ++i) {
    const auto [count, micros] = stats.at(paths[i]);
    std::printf("%s %lld %.9f\n", paths[i].c_str(), count, (double)micros / count / 1000);
  }
}
