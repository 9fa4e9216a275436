#include <cstdio>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>
using namespace std;
typedef long long ll;

struct Event {
  ll t, seq;
  int who;
  string payload;
};

struct State {
  string name;
  ll epoch = 0, next = 1;
  map<ll, ll> done;    // ranges of numbers that were printed: first -> last
  map<ll, int> queue;  // seq -> index of the event
};

vector<Event> events;
vector<State> states;
set<pair<ll, int>> alarms;  // (time, index of the event); indexes are in order of arrival

bool was_printed(const State& s, ll seq) {
  auto it = s.done.upper_bound(seq);
  return it != s.done.begin() && prev(it)->second >= seq;
}

void mark_printed(State& s, ll seq) {
  ll from = seq, to = seq;
  auto after = s.done.find(seq + 1);
  if (after != s.done.end()) {
    to = after->second;
    s.done.erase(after);
  }
  auto it = s.done.upper_bound(seq);
  if (it != s.done.begin() && prev(it)->second == seq - 1) {
    from = prev(it)->first;
  }
  s.done[from] = to;
}

void print(State& s, ll seq, const string& payload, bool late) {
  printf("%s%s %lld %lld %s\n", late ? "late " : "", s.name.c_str(), s.epoch, seq, payload.c_str());
  mark_printed(s, seq);
}

void pop_front(State& s, ll wait) {
  auto [seq, index] = *s.queue.begin();
  s.queue.erase(s.queue.begin());
  alarms.erase({events[index].t + wait, index});
  if (seq > s.next) printf("lost %s %lld %lld %lld\n", s.name.c_str(), s.epoch, s.next, seq - 1);
  print(s, seq, events[index].payload, false);
  s.next = seq + 1;
}

void follow(State& s, ll wait) {
  while (!s.queue.empty() && s.queue.begin()->first == s.next) pop_front(s, wait);
}

void skip_until(State& s, ll seq, ll wait) {
  while (!s.queue.empty() && s.queue.begin()->first <= seq) pop_front(s, wait);
  follow(s, wait);
}

void ring(ll wait) {
  int index = alarms.begin()->second;
  skip_until(states[events[index].who], events[index].seq, wait);
}

int main() {
  ll room = 0, wait = 0, duplicates = 0, stale = 0;
  if (scanf("%lld %lld", &room, &wait) != 2) return 1;
  map<string, int> numbers;
  char name[32], payload[40];
  ll t, epoch, seq;
  while (scanf("%lld %31s %lld %lld %39s", &t, name, &epoch, &seq, payload) == 5) {
    while (!alarms.empty() && alarms.begin()->first <= t) ring(wait);
    auto [it, fresh] = numbers.try_emplace(name, static_cast<int>(states.size()));
    if (fresh) {
      states.emplace_back();
      states.back().name = name;
      states.back().epoch = epoch;
    }
    State& s = states[it->second];
    if (epoch < s.epoch) {
      ++stale;
      continue;
    }
    if (epoch > s.epoch) {
      while (!s.queue.empty()) pop_front(s, wait);
      s.epoch = epoch;
      s.next = 1;
      s.done.clear();
    }
    if (was_printed(s, seq) || s.queue.count(seq)) {
      ++duplicates;
    } else if (seq < s.next) {
      print(s, seq, payload, true);
    } else if (seq == s.next) {
      print(s, seq, payload, false);
      ++s.next;
      follow(s, wait);
    } else {
      int index = static_cast<int>(events.size());
      events.push_back({t, seq, it->second, payload});
      s.queue[seq] = index;
      alarms.emplace(t + wait, index);
      if (static_cast<ll>(s.queue.size()) > room) {
        pop_front(s, wait);
        follow(s, wait);
      }
    }
  }
  while (!alarms.empty()) ring(wait);
  printf("duplicates %lld stale %lld\n", duplicates, stale);
}
