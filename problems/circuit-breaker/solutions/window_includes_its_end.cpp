#include <cstdint>
#include <deque>
#include <iostream>
#include <string>
#include <unordered_map>
#include <utility>

namespace {

using Time = std::int64_t;

struct Rules {
  Time window = 0;
  std::int64_t least = 0, percent = 0;
  Time pause = 0;
  std::int64_t probes = 0;
};

enum class State { closed, open, half_open };

class Breaker {
 public:
  explicit Breaker(const Rules& rules) : rules_(rules) {}

  State state() const { return state_; }
  std::int64_t period() const { return period_; }

  void pass_time(Time now) {
    if (state_ == State::open && now >= opened_ + rules_.pause) enter(State::half_open, now);
  }

  bool call() {
    if (state_ == State::open) return false;
    if (state_ == State::closed) return true;
    if (allowed_ == rules_.probes) return false;
    ++allowed_;
    return true;
  }

  void end(Time now, bool failed) {
    if (state_ == State::closed)
      result(now, failed);
    else if (failed)
      enter(State::open, now);
    else if (++succeeded_ == rules_.probes)
      enter(State::closed, now);
  }

 private:
  void result(Time now, bool failed) {
    results_.emplace_back(now, failed);
    failures_ += failed ? 1 : 0;
    for (; now - results_.front().first > rules_.window; results_.pop_front())
      failures_ -= results_.front().second ? 1 : 0;
    const auto total = static_cast<std::int64_t>(results_.size());
    if (total >= rules_.least && failures_ * 100 >= total * rules_.percent) enter(State::open, now);
  }

  void enter(State state, Time now) {
    state_ = state;
    ++period_;
    if (state == State::open) opened_ = now;
    results_.clear();
    failures_ = allowed_ = succeeded_ = 0;
  }

  const Rules& rules_;
  State state_ = State::closed;
  std::int64_t period_ = 0;
  Time opened_ = 0;
  std::deque<std::pair<Time, bool>> results_;
  std::int64_t failures_ = 0, allowed_ = 0, succeeded_ = 0;
};

struct Call {
  Breaker* breaker;
  std::int64_t period;
};

const char* text_of(State state) {
  if (state == State::closed) return "closed";
  return state == State::open ? "open" : "half-open";
}

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  Rules rules;
  std::cin >> rules.window >> rules.least >> rules.percent >> rules.pause >> rules.probes;
  std::unordered_map<std::string, Breaker> breakers;
  std::unordered_map<std::string, Call> calls;  // allowed, and not ended
  Time now = 0;
  std::string what, service, id;
  while (std::cin >> now >> what) {
    if (what == "call") {
      std::cin >> service >> id;
      Breaker& breaker = breakers.try_emplace(service, rules).first->second;
      breaker.pass_time(now);
      const bool allowed = breaker.call();
      if (allowed) calls.emplace(id, Call{&breaker, breaker.period()});
      std::cout << (allowed ? "allow\n" : "deny\n");
      continue;
    }
    std::cin >> id;
    const auto found = calls.find(id);
    if (found != calls.end()) found->second.breaker->pass_time(now);
    if (found == calls.end() || found->second.period != found->second.breaker->period()) {
      std::cout << "ignored\n";
    } else {
      found->second.breaker->end(now, what == "fail");
      std::cout << text_of(found->second.breaker->state()) << '\n';
    }
    if (found != calls.end()) calls.erase(found);
  }
}
