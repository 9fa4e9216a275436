#include <cctype>
#include <iostream>
#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

struct Summary {
  long long orders = 0, refunds = 0;
  std::map<std::string, long long> totals;
};

static bool digits(const std::string& s, size_t max) {
  if (s.empty() || s.size() > max) return false;
  for (unsigned char c : s)
    if (!std::isdigit(c)) return false;
  return true;
}

static bool split_csv(const std::string& line, std::vector<std::string>& fields) {
  fields.assign(1, "");
  for (size_t i = 0; i < line.size();) {
    if (line[i] == ',') {
      fields.emplace_back();
      ++i;
      if (i == line.size() || line[i] != '"') continue;
    }
    if (line[i] == '"' && fields.back().empty() && (i == 0 || line[i - 1] == ',')) {
      ++i;
      while (true) {
        if (i == line.size()) return false;
        if (line[i] != '"')
          fields.back() += line[i++];
        else if (i + 1 < line.size() && line[i + 1] == '"')
          fields.back() += '"', i += 2;
        else
          break;
      }
      ++i;
      if (i < line.size() && line[i] != ',') return false;
    } else if (line[i] == '"') {
      return false;
    } else {
      fields.back() += line[i++];
    }
  }
  return true;
}

static bool amount(const std::string& s) {
  const size_t point = s.find('.');
  if (point == std::string::npos) return digits(s, 15);
  return digits(s.substr(0, point), 15) && digits(s.substr(point + 1), 2);
}

static long long to_cents(const std::string& s) {
  const size_t point = s.find('.');
  long long cents = std::stoll(s.substr(0, point)) * 100;
  if (point != std::string::npos) cents += std::stoll((s.substr(point + 1) + "0").substr(0, 2));
  return cents;
}

static bool good_order(const std::vector<std::string>& f) {
  if (f.size() != 6 || !digits(f[0], 18) || f[0][0] == '0' || f[1].empty()) return false;
  if ((f[3] != "sale" && f[3] != "refund") || !amount(f[4]) || f[5].size() != 3) return false;
  return f[5].find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string::npos;
}

static const char* skip(const char* p) {
  while (*p == ' ' || *p == '\t') ++p;
  return p;
}

// Checks a string and keeps it as it is written, ready to be printed again.
static bool parse_string(const char*& p, std::string& out) {
  if (*p++ != '"') return false;
  const auto unit = [](const char* s) -> unsigned {
    if (s[0] != '\\' || s[1] != 'u') return 0;
    for (int i = 2; i < 6; ++i)
      if (!std::isxdigit(static_cast<unsigned char>(s[i]))) return 0;
    return static_cast<unsigned>(std::stoul(std::string(s + 2, 4), nullptr, 16));
  };
  while (*p != '"') {
    if (static_cast<unsigned char>(*p) < 32) return false;
    size_t length = 1;
    if (*p == '\\') {
      const unsigned code = unit(p);
      length = code ? 6 : 2;
      if (code >= 0xDC00 && code <= 0xDFFF) return false;
      if (code >= 0xD800 && code <= 0xDBFF) {
        const unsigned low = unit(p + 6);
        if (low < 0xDC00 || low > 0xDFFF) return false;
        length = 12;
      } else if (!code &&
                 (p[1] == '\0' || std::string("\"\\/bfnrt").find(p[1]) == std::string::npos)) {
        return false;
      }
    }
    out.append(p, length);
    p += length;
  }
  ++p;
  return true;
}

// Parses {"a": "b", "n": 1} into `strings`; other values are skipped. False if it is anything else.
static bool parse_object(const char* p, std::map<std::string, std::string>& strings) {
  p = skip(p);
  if (*p++ != '{') return false;
  p = skip(p);
  if (*p == '}') return *skip(p + 1) == '\0';
  while (true) {
    std::string key, value;
    p = skip(p);
    if (!parse_string(p, key)) return false;
    p = skip(p);
    if (*p++ != ':') return false;
    p = skip(p);
    if (*p == '"') {
      if (!parse_string(p, value)) return false;
      strings[key] = value;
    } else {
      strings.erase(key);
      std::string word;
      while (*p && *p != ',' && *p != '}' && *p != ' ' && *p != '\t') word += *p++;
      if (word != "true" && word != "false" && word != "null") {
        if (!word.empty() && word[0] == '-') word.erase(0, 1);
        if (!digits(word, 4000) || (word[0] == '0' && word.size() > 1)) return false;
      }
    }
    p = skip(p);
    if (*p == '}') return *skip(p + 1) == '\0';
    if (*p++ != ',') return false;
  }
}

static std::string quote(const std::string& s) { return "\"" + s + "\""; }

static std::string body(const Summary& s) {
  std::string totals;
  for (const auto& [currency, cents] : s.totals)
    totals += (totals.empty() ? "\"" : ", \"") + currency + "\": " + std::to_string(cents);
  return "\"orders\": " + std::to_string(s.orders) + ", \"refunds\": " + std::to_string(s.refunds) +
         ", \"totals\": {" + totals + "}}";
}

static bool read_line(std::string& line) {
  if (!std::getline(std::cin, line)) return false;
  if (!line.empty() && line.back() == '\r') line.pop_back();
  return true;
}

int main() {
  std::ios::sync_with_stdio(false);
  std::unordered_map<std::string, Summary> by_customer;
  std::unordered_set<std::string> seen;
  long long duplicates = 0, bad_orders = 0, bad_customers = 0;
  std::string line;
  std::vector<std::string> f;
  read_line(line);
  while (read_line(line) && line != "%%") {
    if (line.empty()) continue;
    if (!split_csv(line, f) || !good_order(f)) {
      ++bad_orders;
      continue;
    }
    if (!seen.insert(f[0]).second) {
      ++duplicates;
      continue;
    }
    Summary& s = by_customer[f[1]];
    if (f[3] == "refund") {
      s.refunds++;
      s.totals[f[5]] -= to_cents(f[4]);
    } else {
      s.orders++;
      s.totals[f[5]] += to_cents(f[4]);
    }
  }

  std::map<std::string, std::pair<std::string, std::string>> customers;
  while (read_line(line)) {
    if (line.empty()) continue;
    std::map<std::string, std::string> object;
    if (!parse_object(line.c_str(), object) || object["id"].empty() || object["region"].empty() ||
        !object.count("name")) {
      ++bad_customers;
      continue;
    }
    customers[object["id"]] = {object["name"], object["region"]};
  }

  std::map<std::string, std::pair<int, Summary>> regions;
  std::cout << "{\"customers\": {";
  bool first = true;
  for (const auto& [id, customer] : customers) {
    const Summary s = by_customer[id];
    by_customer.erase(id);
    auto& [count, sum] = regions[customer.second];
    ++count;
    sum.orders += s.orders;
    sum.refunds += s.refunds;
    for (const auto& [currency, cents] : s.totals) sum.totals[currency] += cents;
    std::cout << (first ? "\n" : ",\n") << quote(id) << ": {\"name\": " << quote(customer.first)
              << ", \"region\": " << quote(customer.second) << ", " << body(s);
    first = false;
  }
  std::cout << "}, \"regions\": {";
  first = true;
  for (const auto& [name, region] : regions) {
    std::cout << (first ? "\n" : ",\n") << quote(name) << ": {\"customers\": " << region.first
              << ", " << body(region.second);
    first = false;
  }
  long long records = 0;
  std::cout << "}, \"unknown\": {\"customers\": [";
  first = true;
  for (const auto& [id, s] : by_customer) {
    records += s.orders + s.refunds;
    std::cout << (first ? "" : ", ") << quote(id);
    first = false;
  }
  std::cout << "], \"records\": " << records << "}, \"duplicates\": " << duplicates
            << ", \"malformed\": {\"orders\": " << bad_orders
            << ", \"customers\": " << bad_customers << "}}\n";
}
