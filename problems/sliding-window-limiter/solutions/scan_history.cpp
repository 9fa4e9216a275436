#include <bits/stdc++.h>
using namespace std;
typedef long long ll;

int main() {
  ios::sync_with_stdio(false);
  cin.tie(0);
  ll limit, window, t;
  string client;
  cin >> limit >> window;
  map<string, vector<ll>> granted;
  map<string, ll> clock;
  while (cin >> t >> client) {
    auto it = clock.emplace(client, t).first;
    t = it->second = max(it->second, t);
    ll used = 0, oldest = -1;
    for (ll g : granted[client]) {
      if (g > t - window) {
        if (used == 0) oldest = g;
        used++;
      }
    }
    if (used < limit) {
      granted[client].push_back(t);
      cout << "200\n";
    } else {
      cout << "429 " << (limit == 0 ? -1 : oldest + window - t) << "\n";
    }
  }
}
