#include <cstdint>
#include <iostream>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace {

constexpr unsigned email = 1, push = 2, sms = 4;
constexpr std::int64_t window = 600;

struct User {
  std::unordered_map<std::string, unsigned> preferences;   // by topic, or "*"
  std::unordered_map<std::string, std::int64_t> notified;  // by topic, when last
  std::int64_t quiet_from = 0, quiet_to = 0;

  bool is_quiet(std::int64_t minute) const {
    if (quiet_from <= quiet_to) return minute >= quiet_from && minute < quiet_to;
    return minute >= quiet_from || minute < quiet_to;
  }
};

unsigned channels_of(const std::string& text) {
  unsigned channels = 0;
  if (text.find("email") != text.npos) channels |= email;
  if (text.find("push") != text.npos) channels |= push;
  if (text.find("sms") != text.npos) channels |= sms;
  return channels;
}

std::string text_of(unsigned channels) {
  std::string text;
  if (channels & email) text += ",email";
  if (channels & push) text += ",push";
  if (channels & sms) text += ",sms";
  return text.substr(1);
}

// The topics that contain this one, the longest first.
std::vector<std::string> containing(std::string topic) {
  std::vector<std::string> all{topic};
  for (std::size_t cut = topic.rfind('/'); cut != topic.npos; cut = topic.rfind('/')) {
    topic.erase(cut);
    all.push_back(topic);
  }
  return all;
}

unsigned preference(const User& user, const std::vector<std::string>& topics) {
  for (const std::string& topic : topics)
    if (const auto found = user.preferences.find(topic); found != user.preferences.end())
      return found->second;
  const auto general = user.preferences.find("*");
  return general == user.preferences.end() ? email : general->second;
}

class Fanout {
 public:
  User& user(const std::string& name) { return users_[name]; }
  void follow(const std::string& name, const std::string& topic) {
    users_[name];
    followers_[topic].insert(name);
  }
  void unfollow(const std::string& name, const std::string& topic) {
    followers_[topic].erase(name);
  }

  void event(std::int64_t now, const std::string& id, const std::string& topic, bool urgent) {
    if (!seen_.insert(id).second) {
      std::cout << id << " duplicate\n";
      return;
    }
    const std::vector<std::string> topics = containing(topic);
    std::set<std::string> recipients;
    for (const std::string& each : topics)
      if (const auto found = followers_.find(each); found != followers_.end())
        recipients.insert(found->second.begin(), found->second.end());

    bool nobody = true;
    for (const std::string& name : recipients) {
      User& user = users_[name];
      unsigned channels = preference(user, topics);
      if (!urgent && user.is_quiet(now / 60 % 1440)) channels &= email;
      const auto last = user.notified.find("");
      if (!urgent && last != user.notified.end() && now - last->second < window) channels = 0;
      if (channels == 0) continue;
      user.notified[""] = now;
      nobody = false;
      std::cout << id << ' ' << name << ' ' << text_of(channels) << '\n';
    }
    if (nobody) std::cout << id << " nobody\n";
  }

 private:
  std::unordered_map<std::string, User> users_;
  std::unordered_map<std::string, std::unordered_set<std::string>> followers_;  // by topic
  std::unordered_set<std::string> seen_;
};

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  Fanout fanout;
  std::string what, name, topic, text;
  while (std::cin >> what) {
    if (what == "follow" || what == "unfollow") {
      std::cin >> name >> topic;
      if (what == "follow")
        fanout.follow(name, topic);
      else
        fanout.unfollow(name, topic);
    } else if (what == "prefer") {
      std::cin >> name >> topic >> text;
      fanout.user(name).preferences[topic] = channels_of(text);
    } else if (what == "quiet") {
      std::cin >> name;
      std::cin >> fanout.user(name).quiet_from >> fanout.user(name).quiet_to;
    } else {
      std::int64_t now = 0;
      std::cin >> now >> name >> topic >> text;
      fanout.event(now, name, topic, text == "urgent");
    }
  }
}
