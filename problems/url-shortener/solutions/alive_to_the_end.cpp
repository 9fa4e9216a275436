#include <algorithm>
#include <cctype>
#include <cstdint>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace {

using Time = std::int64_t;

char lower(char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_alnum(char c) { return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'z'); }

bool is_port(const std::string& text) {
  return !text.empty() && text.size() <= 5 && text[0] != '0' &&
         std::all_of(text.begin(), text.end(), is_digit) && std::stoi(text) <= 65535;
}

// None if the address is not valid.
std::optional<std::string> normal_form(const std::string& url) {
  const std::size_t colon = std::min(url.find("://"), url.size());
  std::string scheme = url.substr(0, colon);
  std::transform(scheme.begin(), scheme.end(), scheme.begin(), lower);
  if (colon == url.size() || (scheme != "http" && scheme != "https")) return std::nullopt;

  std::size_t at = colon + 3;
  std::string host;
  while (at < url.size() && (is_alnum(url[at]) || url[at] == '-' || url[at] == '.'))
    host += lower(url[at++]);
  if (host.empty()) return std::nullopt;

  std::string port;
  if (at < url.size() && url[at] == ':') {
    const std::size_t end = std::min(url.find_first_of("/?#", at), url.size());
    port = url.substr(at + 1, end - at - 1);
    if (!is_port(port)) return std::nullopt;
    at = end;
  }
  std::string rest = url.substr(at);
  if (!rest.empty() && rest[0] != '/' && rest[0] != '?' && rest[0] != '#') return std::nullopt;
  rest.erase(std::min(rest.find('#'), rest.size()));
  if (rest.empty() || rest[0] == '?') rest.insert(0, "/");
  if (!port.empty() && port != (scheme == "http" ? "80" : "443")) host += ':' + port;
  return scheme + "://" + host + rest;
}

struct Entry {
  std::string url;
  Time created = 0, ttl = 0;
  bool deleted = false;

  bool alive(Time now) const { return !deleted && (ttl == 0 || now <= created + ttl); }
};

class Shortener {
 public:
  std::string shorten(const std::string& address, Time ttl, Time now) {
    const auto url = normal_form(address);
    if (!url) return "400";
    if (ttl == 0) {
      const auto known = permanent_.find(*url);
      if (known != permanent_.end() && entries_.at(known->second).alive(now))
        return "200 " + known->second;
    }
    std::string code = next_code();
    entries_[code] = {*url, now, ttl};
    if (ttl == 0) permanent_[*url] = code;
    return "201 " + code;
  }

  std::string alias(const std::string& code, const std::string& address, Time ttl, Time now) {
    const auto url = normal_form(address);
    if (!url || code.size() > 16 || !std::all_of(code.begin(), code.end(), is_alnum)) return "400";
    const bool fresh = entries_.try_emplace(code, Entry{*url, now, ttl}).second;
    return fresh ? "201" : "409";
  }

  std::string resolve(const std::string& code, Time now) const {
    const auto found = entries_.find(code);
    if (found == entries_.end()) return "404";
    if (!found->second.alive(now)) return "410";
    return (found->second.ttl == 0 ? "301 " : "302 ") + found->second.url;
  }

  std::string remove(const std::string& code, Time now) {
    const auto found = entries_.find(code);
    if (found == entries_.end()) return "404";
    if (!found->second.alive(now)) return "410";
    found->second.deleted = true;
    return "204";
  }

 private:
  std::string next_code() {
    std::string code = in_base_62(counter_++);
    while (entries_.count(code) > 0) code = in_base_62(counter_++);
    return code;
  }

  static std::string in_base_62(std::uint64_t number) {
    constexpr std::string_view digits =
        "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    std::string code;
    do {
      code += digits[number % 62];
      number /= 62;
    } while (number > 0);
    std::reverse(code.begin(), code.end());
    return code;
  }

  std::unordered_map<std::string, Entry> entries_;
  std::unordered_map<std::string, std::string> permanent_;  // address to code
  std::uint64_t counter_ = 0;
};

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  Shortener shortener;
  Time clock = 0, now = 0, ttl = 0;
  std::string request, code, url;
  while (std::cin >> clock >> request) {
    now = std::max(now, clock);
    if (request == "shorten") {
      std::cin >> url >> ttl;
      std::cout << shortener.shorten(url, ttl, now) << '\n';
    } else if (request == "alias") {
      std::cin >> code >> url >> ttl;
      std::cout << shortener.alias(code, url, ttl, now) << '\n';
    } else {
      std::cin >> code;
      std::cout << (request == "resolve" ? shortener.resolve(code, now)
                                         : shortener.remove(code, now))
                << '\n';
    }
  }
}
