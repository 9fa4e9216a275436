#include <cstdint>
#include <functional>
#include <iostream>
#include <queue>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace {

using Time = std::int64_t;
using Money = std::int64_t;

struct Body {
  std::string from, to;
  Money amount = 0;

  bool operator==(const Body&) const = default;
};

struct Request {
  std::string name;  // client and key
  Body body;
  Time complete_at = 0;
  bool paid = false;       // 201 rather than 402
  std::size_t answer = 0;  // its line of output
};

class Service {
 public:
  explicit Service(Time ttl) : ttl_(ttl) {}

  void open(const std::string& account, Money balance) { accounts_[account] = balance; }

  // Completes what is due. Every event begins with it.
  void advance(Time now) {
    while (!in_progress_.empty() && in_progress_.top().first <= now) {
      const Request& request = requests_[in_progress_.top().second];
      if (request.paid) accounts_[request.body.to] += request.body.amount;
      in_progress_.pop();
    }
  }

  void pay(Time now, const std::string& name, const Body& body, Time took) {
    if (const Request* known = remembered(name, now))
      answers_.push_back(answer_to_retry(*known, body, now));
    else if (body.from == body.to || body.amount == 0)
      answers_.push_back("400");
    else if (!accounts_.contains(body.from) || !accounts_.contains(body.to))
      answers_.push_back("404");
    else
      execute(now, name, body, took);
  }

  void balance(const std::string& account) {
    const auto found = accounts_.find(account);
    answers_.push_back(found == accounts_.end() ? "404" : std::to_string(found->second));
  }

  void crash() {
    for (; !in_progress_.empty(); in_progress_.pop()) {
      const Request& request = requests_[in_progress_.top().second];
      by_name_.erase(request.name);
      answers_[request.answer] = "lost";
    }
  }

  const std::vector<std::string>& answers() const { return answers_; }

 private:
  const Request* remembered(const std::string& name, Time now) const {
    const auto found = by_name_.find(name);
    if (found == by_name_.end()) return nullptr;
    const Request& request = requests_[found->second];
    return now < request.complete_at + ttl_ ? &request : nullptr;
  }

  std::string answer_to_retry(const Request& known, const Body& body, Time now) const {
    if (known.body != body) return "422";
    if (now < known.complete_at) return "409";
    return answers_[known.answer] + " replayed";
  }

  void execute(Time now, const std::string& name, const Body& body, Time took) {
    Money& available = accounts_[body.from];
    const bool paid = available >= body.amount;
    if (paid) available -= body.amount;
    by_name_[name] = requests_.size();
    in_progress_.emplace(now + took, requests_.size());
    requests_.push_back({name, body, now + took, paid, answers_.size()});
    answers_.push_back(paid ? "201 " + std::to_string(++last_id_) : "402");
  }

  using Due = std::pair<Time, std::size_t>;
  Time ttl_;
  std::unordered_map<std::string, Money> accounts_;
  std::vector<Request> requests_;
  std::unordered_map<std::string, std::size_t> by_name_;
  std::priority_queue<Due, std::vector<Due>, std::greater<>> in_progress_;
  std::vector<std::string> answers_;
  std::int64_t last_id_ = 0;
};

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  Time ttl = 0;
  std::cin >> ttl;
  Service service(ttl);

  std::string event, account;
  Time now = 0;
  while (std::cin >> event >> now) {
    service.advance(now);
    if (event == "open") {
      Money balance = 0;
      std::cin >> account >> balance;
      service.open(account, balance);
    } else if (event == "balance") {
      std::cin >> account;
      service.balance(account);
    } else if (event == "crash") {
      service.crash();
    } else {
      std::string client, key;
      Body body;
      Time took = 0;
      std::cin >> client >> key >> body.from >> body.to >> body.amount >> took;
      service.pay(now, client + ' ' + key, body, took);
    }
  }
  for (const std::string& answer : service.answers()) std::cout << answer << '\n';
}
