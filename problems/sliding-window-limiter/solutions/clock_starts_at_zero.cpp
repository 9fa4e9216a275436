#include <bits/stdc++.h>
using namespace std;

struct State {
  int64_t last = 0;
  deque<int64_t> hits;
};

int main() {
  ios::sync_with_stdio(false);
  cin.tie(nullptr);
  int64_t limit, window, t;
  string who;
  cin >> limit >> window;
  unordered_map<string, State> states;
  while (cin >> t >> who) {
    State& s = states[who];
    s.last = max(s.last, t);
    while (s.hits.size() && s.last - s.hits.front() >= window) s.hits.pop_front();
    if (int64_t(s.hits.size()) < limit) {
      s.hits.push_back(s.last);
      cout << "200\n";
    } else {
      int64_t retry = limit ? s.hits.front() + window - s.last : -1;
      cout << "429 " << retry << "\n";
    }
  }
}
