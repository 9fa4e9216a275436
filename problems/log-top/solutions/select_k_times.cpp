#include <bits/stdc++.h>
using namespace std;

struct Stat {
  long long count = 0, total = 0;
  bool taken = false;
};

bool is_number(string_view s) {
  if (s.empty() || s.size() > 15) return false;
  return all_of(s.begin(), s.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool slower(const pair<const string, Stat>& a, const pair<const string, Stat>& b) {
  __int128 x = a.second.total, y = b.second.total;
  x *= b.second.count;
  y *= a.second.count;
  return x > y || (x == y && a.first < b.first);
}

int main() {
  ios::sync_with_stdio(false);
  cin.tie(nullptr);
  string line;
  getline(cin, line);
  long long k = stoll(line);
  const array<string, 7> methods{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};

  unordered_map<string, Stat> stats;
  stringstream ss;
  while (getline(cin, line)) {
    ss.clear();
    ss.str(line);
    string t, m, p, s, us, more;
    ss >> t >> m >> p >> s >> us;
    if (ss.fail() || ss >> more) continue;
    if (!is_number(t) || !is_number(us) || !is_number(s) || p[0] != '/') continue;
    if (count(methods.begin(), methods.end(), m) == 0) continue;
    if (s.size() != 3 || s[0] < '1' || s[0] > '5') continue;
    auto& stat = stats[p.substr(0, p.find('?'))];
    stat.count++;
    stat.total += stoll(us);
  }

  for (; k > 0; --k) {
    pair<const string, Stat>* best = nullptr;
    for (auto& row : stats)
      if (!row.second.taken && (!best || slower(row, *best))) best = &row;
    if (!best) break;
    best->second.taken = true;
    cout << best->first << ' ' << best->second.count << ' ' << fixed << setprecision(9)
         << double(best->second.total) / best->second.count / 1000 << '\n';
  }
}
