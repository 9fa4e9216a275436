#include <bits/stdc++.h>
using namespace std;

struct Entry {
  int count = 0;
  unsigned int total = 0;
};

bool all_digits(const string& s) {
  return !s.empty() && all_of(s.begin(), s.end(), [](unsigned char c) { return isdigit(c); });
}

int main() {
  ios::sync_with_stdio(false);
  cin.tie(nullptr);
  string line;
  getline(cin, line);
  int k = stoi(line);
  set<string> methods = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};

  map<string, Entry> table;
  while (getline(cin, line)) {
    vector<string> parts;
    stringstream ss(line);
    string word;
    while (ss >> word) parts.push_back(word);
    if (parts.size() != 5) continue;
    if (!all_digits(parts[0]) || parts[0].size() > 15) continue;
    if (!methods.count(parts[1])) continue;
    if (parts[2][0] != '/') continue;
    if (!all_digits(parts[3]) || parts[3].size() != 3) continue;
    int status = stoi(parts[3]);
    if (status < 100 || status > 599) continue;
    if (!all_digits(parts[4]) || parts[4].size() > 15) continue;
    string path = parts[2].substr(0, parts[2].find('?'));
    table[path].count++;
    table[path].total += static_cast<unsigned int>(stoull(parts[4]));
  }

  vector<pair<double, string>> order;
  for (auto& [path, e] : table) order.push_back({-double(e.total) / e.count, path});
  sort(order.begin(), order.end());
  for (int i = 0; i < min<int>(k, order.size()); i++) {
    auto& [mean, path] = order[i];
    printf("%s %d %.9f\n", path.c_str(), table[path].count, -mean / 1000.0);
  }
}
