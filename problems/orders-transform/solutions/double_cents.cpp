#include <cctype>
#include <cstdio>
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
  return static_cast<long long>(std::stod(s) * 100);
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

static bool parse_hex(const char*& p, unsigned& code) {
  code = 0;
  for (int i = 0; i < 4; ++i, ++p) {
    if (!std::isxdigit(static_cast<unsigned char>(*p))) return false;
    code = code * 16 + (*p <= '9' ? *p - '0' : (*p & 7) + 9);
  }
  return true;
}

static void put_utf8(std::string& out, unsigned c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += {static_cast<char>(0xC0 | c >> 6), static_cast<char>(0x80 | (c & 63))};
  } else if (c < 0x10000) {
    out += {static_cast<char>(0xE0 | c >> 12), static_cast<char>(0x80 | (c >> 6 & 63)),
            static_cast<char>(0x80 | (c & 63))};
  } else {
    out += {static_cast<char>(0xF0 | c >> 18), static_cast<char>(0x80 | (c >> 12 & 63)),
            static_cast<char>(0x80 | (c >> 6 & 63)), static_cast<char>(0x80 | (c & 63))};
  }
}

static bool parse_string(const char*& p, std::string& out) {
  if (*p++ != '"') return false;
  static const std::string from = "\"\\/bfnrt", to = "\"\\/\b\f\n\r\t";
  for (;; ++p) {
    if (*p == '"') return ++p, true;
    if (static_cast<unsigned char>(*p) < 32) return false;
    if (*p != '\\') {
      out += *p;
    } else if (*++p == 'u') {
      unsigned code, low;
      if (!parse_hex(++p, code) || (code >= 0xDC00 && code < 0xE000)) return false;
      if (code >= 0xD800 && code < 0xDC00) {
        if (*p++ != '\\' || *p++ != 'u' || !parse_hex(p, low)) return false;
        if (low < 0xDC00 || low > 0xDFFF) return false;
        code = 0x10000 + (code - 0xD800) * 0x400 + (low - 0xDC00);
      }
      put_utf8(out, code);
      --p;
    } else {
      const size_t i = *p ? from.find(*p) : std::string::npos;
      if (i == std::string::npos) return false;
      out += to[i];
    }
  }
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

static std::string quote(const std::string& s) {
  std::string out = "\"";
  for (char c : s) {
    char buffer[8];
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (static_cast<unsigned char>(c) < 32) {
      std::snprintf(buffer, sizeof buffer, "\\u%04x", c);
      out += buffer;
    } else {
      out += c;
    }
  }
  return out + "\"";
}

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
