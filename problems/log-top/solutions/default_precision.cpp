#include <bits/stdc++.h>
using namespace std;

struct Stat {
  string path;
  long long n, sum;
};

static bool valid_number(const string& s) {
  return s.size() >= 1 && s.size() <= 15 && s.find_first_not_of("0123456789") == string::npos;
}

int main() {
  ios::sync_with_stdio(false);
  size_t k;
  cin >> k;
  cin.ignore(numeric_limits<streamsize>::max(), '\n');

  const unordered_set<string> methods{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
  unordered_map<string, size_t> index;
  vector<Stat> stats;
  string line;
  while (getline(cin, line)) {
    istringstream is(line);
    vector<string> f{istream_iterator<string>(is), {}};
    if (f.size() != 5) continue;
    if (!valid_number(f[0]) || !valid_number(f[4]) || !methods.count(f[1])) continue;
    if (f[2][0] != '/' || f[3].size() != 3 || !valid_number(f[3])) continue;
    if (f[3] < "100" || f[3] > "599") continue;
    string path = f[2].substr(0, f[2].find('?'));
    auto [it, fresh] = index.try_emplace(path, stats.size());
    if (fresh) stats.push_back({path, 0, 0});
    stats[it->second].n++;
    stats[it->second].sum += stoll(f[4]);
  }

  sort(stats.begin(), stats.end(), [](const Stat& a, const Stat& b) {
    auto l = static_cast<__int128>(a.sum) * b.n, r = static_cast<__int128>(b.sum) * a.n;
    return l == r ? a.path < b.path : l > r;
  });
  for (size_t i = 0; i < k && i < stats.size(); ++i)
    cout << stats[i].path << ' ' << stats[i].n << ' ' << stats[i].sum / 1000.0 / stats[i].n << '\n';
}
