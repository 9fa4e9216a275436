#include <bits/stdc++.h>
using namespace std;
using ll = long long;

int main() {
  ios::sync_with_stdio(false);
  cin.tie(nullptr);
  ll limit, window;
  cin >> limit >> window;
  unordered_map<string, deque<ll>> seen;
  ll t;
  string client;
  while (cin >> t >> client) {
    auto& q = seen[client];
    if (!q.empty()) t = max(t, q.back());
    while (!q.empty() && q.front() <= t - window) q.pop_front();
    q.push_back(t);
    if ((ll)q.size() <= limit)
      cout << "200\n";
    else if (limit == 0)
      cout << "429 -1\n";
    else
      cout << "429 " << q[q.size() - 1 - limit] + window - t << "\n";
    if ((ll)q.size() > limit + 1) q.pop_front();
  }
}
