#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <iostream>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace {

struct Event {
  std::int64_t time;
  std::string path;
};

struct Visitor {
  bool bot = false;
  std::vector<Event> events;  // in the order of the input, without duplicates
  std::unordered_set<std::string> seen;
};

struct Session {
  std::int64_t start, end;
  std::string_view visitor;
  std::size_t events;
  std::string_view entry, exit;
};

void add_sessions(std::string_view name, const std::vector<Event>& events, std::int64_t gap,
                  std::int64_t max, std::vector<Session>& sessions) {
  bool open = false;
  for (const Event& event : events) {
    if (open) {
      Session& current = sessions.back();
      if (event.time - current.start <= gap && event.time - current.start <= max) {
        current.end = event.time;
        current.exit = event.path;
        ++current.events;
        continue;
      }
    }
    sessions.push_back({event.time, event.time, name, 1, event.path, event.path});
    open = true;
  }
}

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  std::int64_t gap = 0, max = 0;
  std::cin >> gap >> max;

  std::unordered_map<std::string, Visitor> visitors;
  std::string time, name, path;
  while (std::cin >> time >> name >> path) {
    Visitor& visitor = visitors[name];
    if (path == "/robots.txt") visitor.bot = true;
    if (visitor.seen.insert(time + ' ' + path).second)
      visitor.events.push_back({std::stoll(time), path});
  }

  std::vector<Session> sessions;
  for (auto& [its_name, visitor] : visitors) {
    if (visitor.bot) continue;
    std::stable_sort(visitor.events.begin(), visitor.events.end(),
                     [](const Event& a, const Event& b) { return a.time < b.time; });
    add_sessions(its_name, visitor.events, gap, max, sessions);
  }
  std::sort(sessions.begin(), sessions.end(), [](const Session& a, const Session& b) {
    return std::tie(a.start, a.visitor) < std::tie(b.start, b.visitor);
  });
  for (const Session& s : sessions)
    std::printf("%.*s %lld %lld %zu %.*s %.*s\n", static_cast<int>(s.visitor.size()),
                s.visitor.data(), static_cast<long long>(s.start),
                static_cast<long long>(s.end - s.start), s.events, static_cast<int>(s.entry.size()),
                s.entry.data(), static_cast<int>(s.exit.size()), s.exit.data());
}
