#include <bits/stdc++.h>
using namespace std;

struct Bucket {
  vector<long long> grants;  // becomes a ring once it holds `limit` of them
  unsigned long long total = 0;
  long long clock = LLONG_MIN;
};

int main() {
  ios::sync_with_stdio(false);
  cin.tie(nullptr);
  unsigned long long limit;
  long long window, t;
  string id;
  cin >> limit >> window;
  unordered_map<string, Bucket> buckets;
  while (cin >> t >> id) {
    Bucket& b = buckets[id];
    b.clock = max(b.clock, t);
    size_t slot = b.total % limit;
    if (slot == b.grants.size()) {
      b.grants.push_back(b.clock);
    } else if (b.clock - b.grants[slot] >= window) {
      b.grants[slot] = b.clock;
    } else {
      cout << "429 " << b.grants[slot] + window - b.clock << '\n';
      continue;
    }
    b.total++;
    cout << "200\n";
  }
}
