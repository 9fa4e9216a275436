#include <bits/stdc++.h>
using namespace std;

struct Request {
  long long stamp;
  string client;
  long long time = 0;
  string answer;
};

int main() {
  ios::sync_with_stdio(false);
  size_t limit;
  long long window;
  cin >> limit >> window;

  list<Request> requests;
  for (Request r; cin >> r.stamp >> r.client;) requests.push_back(r);

  map<string, vector<Request*>> history;
  for (Request& r : requests) history[r.client].push_back(&r);

  for (auto& [client, list] : history) {
    vector<long long> granted;
    long long clock = LLONG_MIN;
    for (Request* r : list) {
      clock = r->time = max(clock, r->stamp);
      if (granted.size() < limit || (limit && clock - granted[granted.size() - limit] >= window)) {
        granted.push_back(clock);
        r->answer = "200";
      } else {
        r->answer =
            "429 " + to_string(limit ? granted[granted.size() - limit] + window - clock : -1);
      }
    }
  }
  for (const Request& r : requests) cout << r.answer << "\n";
}
