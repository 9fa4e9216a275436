#include <algorithm>
#include <cstdio>
#include <cstring>
#include <map>
#include <string>
#include <vector>
using namespace std;

// All results of a period are kept with the number of failures so far; what counts is found by a
// binary search. An open breaker is one whose reopening time is set.

struct Service {
  bool trial = false;     // half-open
  long long reopen = -1;  // open until then
  int epoch = 0;
  vector<long long> times;  // results of this period
  vector<int> failed{0};    // among the first i of them
  int out = 0, good = 0;    // probes
};

int main() {
  long long window, least, percent, pause_, probes;
  char line[256], what[32], a[32], b[32];
  if (!fgets(line, sizeof line, stdin)) return 1;
  sscanf(line, "%lld %lld %lld %lld %lld", &window, &least, &percent, &pause_, &probes);
  map<string, int> index;
  vector<Service> all;
  map<string, pair<int, int>> began;
  while (fgets(line, sizeof line, stdin)) {
    long long t;
    if (sscanf(line, "%lld %31s %31s %31s", &t, what, a, b) < 3) continue;
    bool call = !strcmp(what, "call");
    int which = -1, epoch = -1;
    if (call) {
      auto it = index.try_emplace(a, (int)all.size()).first;
      if (it->second == (int)all.size()) all.emplace_back();
      which = it->second;
    } else {
      auto it = began.find(a);
      if (it == began.end()) {
        puts("ignored");
        continue;
      }
      which = it->second.first;
      epoch = it->second.second;
    }
    Service& s = all[which];
    auto change = [&] {
      ++s.epoch;
      s.times.clear();
      s.failed.assign(1, 0);
      s.out = s.good = 0;
      s.trial = false;
      s.reopen = -1;
    };
    if (s.reopen >= 0 && s.reopen <= t) {
      change();
      s.trial = true;
    }
    if (call) {
      bool yes = s.reopen < 0 && !(s.trial && s.out >= probes);
      if (yes) {
        ++s.out;
        began[b] = {which, s.epoch};
      }
      puts(yes ? "allow" : "deny");
      continue;
    }
    if (epoch != s.epoch) {
      puts("ignored");
      continue;
    }
    bool bad = !strcmp(what, "fail");
    bool trip = false;
    if (s.trial) {
      trip = bad;
      if (!bad && ++s.good >= probes) change();
    } else {
      s.times.push_back(t);
      s.failed.push_back(s.failed.back() + bad);
      size_t first = upper_bound(s.times.begin(), s.times.end(), t - window) - s.times.begin();
      long long count = (long long)(s.times.size() - first);
      long long bads = s.failed.back() - s.failed[first];
      trip = count >= least && bads * 100 >= percent * count;
    }
    if (trip) {
      change();
      s.reopen = t + pause_;
    }
    puts(s.reopen >= 0 ? "open" : s.trial ? "half-open" : "closed");
  }
}
