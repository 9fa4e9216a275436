#include <cstddef>
#include <iostream>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace {

using Value = std::optional<std::string>;
using Time = std::size_t;  // how many commits there were

// Everything that something has been, and since when.
template <class T>
class History {
 public:
  void add(Time time, T state) { states_.emplace_back(time, std::move(state)); }

  // T() if there was nothing yet.
  T at(Time time) const {
    std::size_t low = 0, high = states_.size();
    while (low < high) {
      const std::size_t middle = (low + high) / 2;
      if (states_[middle].first <= time)
        low = middle + 1;
      else
        high = middle;
    }
    return low == 0 ? T() : states_[low - 1].second;
  }

  Time changed() const { return states_.empty() ? 0 : states_.back().first; }
  T latest() const { return states_.empty() ? T() : states_.back().second; }

 private:
  std::vector<std::pair<Time, T>> states_;
};

// The committed data of all times.
class Store {
 public:
  Time now() const { return now_; }
  Value get(const std::string& key, Time time) const {
    const auto found = keys_.find(key);
    return found == keys_.end() ? Value() : found->second.at(time);
  }
  long count(const std::string& value, Time time) const {
    const auto found = counts_.find(value);
    return found == counts_.end() ? 0 : found->second.at(time);
  }
  Time changed(const std::string& key) const {
    const auto found = keys_.find(key);
    return found == keys_.end() ? 0 : found->second.changed();
  }

  // What is written before the next commit becomes visible with it.
  void write(const std::string& key, const Value& value) {
    History<Value>& history = keys_[key];
    if (const Value before = history.latest()) add_to_count(*before, -1);
    if (value) add_to_count(*value, 1);
    history.add(now_ + 1, value);
  }
  void commit() { ++now_; }

 private:
  void add_to_count(const std::string& value, long change) {
    History<long>& count = counts_[value];
    count.add(now_ + 1, count.latest() + change);
  }

  std::unordered_map<std::string, History<Value>> keys_;
  std::unordered_map<std::string, History<long>> counts_;
  Time now_ = 0;
};

class Session {
 public:
  explicit Session(Store& store) : store_(store) {}

  Value get(const std::string& key) const {
    const auto own = changes_.find(key);
    return own != changes_.end() ? own->second : store_.get(key, time());
  }

  void set(const std::string& key, const Value& value) {
    if (begins_.empty()) {
      store_.write(key, value);
      store_.commit();
      return;
    }
    const auto own = changes_.find(key);
    if (own == changes_.end())
      undo_.push_back({key, std::nullopt});
    else
      undo_.push_back({key, own->second});
    changes_[key] = value;
  }

  bool remove(const std::string& key) {
    if (!get(key)) return false;
    set(key, std::nullopt);
    return true;
  }

  long count(const std::string& value) const { return store_.count(value, time()); }

  std::size_t begin() {
    if (begins_.empty()) since_ = store_.now();
    begins_.push_back(undo_.size());
    return begins_.size();
  }

  std::string commit() {
    if (begins_.empty()) return "no transaction";
    begins_.pop_back();
    if (!begins_.empty()) return "ok";
    bool conflict = false;
    for (const auto& [key, value] : changes_) conflict |= store_.changed(key) > since_;
    if (!conflict && !changes_.empty()) {
      for (const auto& [key, value] : changes_) store_.write(key, value);
      store_.commit();
    }
    changes_.clear();
    undo_.clear();
    return conflict ? "conflict" : "ok";
  }

  std::string rollback() {
    if (begins_.empty()) return "no transaction";
    for (; undo_.size() > begins_.back(); undo_.pop_back()) {
      const Undo& step = undo_.back();
      if (step.before)
        changes_[step.key] = *step.before;
      else
        changes_.erase(step.key);
    }
    begins_.pop_back();
    return "ok";
  }

 private:
  struct Undo {
    std::string key;
    std::optional<Value> before;  // none: the key was not among the changes
  };

  Time time() const { return begins_.empty() ? store_.now() : since_; }

  Store& store_;
  Time since_ = 0;
  std::vector<std::size_t> begins_;  // of each open transaction, how long undo_ was
  std::vector<Undo> undo_;
  std::unordered_map<std::string, Value> changes_;
};

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  Store store;
  std::unordered_map<std::string, Session> sessions;
  std::string name, command, key, value;
  while (std::cin >> name >> command) {
    Session& session = sessions.try_emplace(name, store).first->second;
    if (command == "begin") {
      std::cout << "ok " << session.begin() << '\n';
    } else if (command == "commit") {
      std::cout << session.commit() << '\n';
    } else if (command == "rollback") {
      std::cout << session.rollback() << '\n';
    } else if (command == "set") {
      std::cin >> key >> value;
      session.set(key, value);
      std::cout << "ok\n";
    } else if (command == "get") {
      std::cin >> key;
      std::cout << session.get(key).value_or("none") << '\n';
    } else if (command == "del") {
      std::cin >> key;
      std::cout << session.remove(key) << '\n';
    } else {
      std::cin >> value;
      std::cout << session.count(value) << '\n';
    }
  }
}
