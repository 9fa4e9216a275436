#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <iostream>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace {

struct Totals {
  std::int64_t orders = 0;
  std::int64_t refunds = 0;
  std::map<std::string, std::int64_t> cents;  // by currency

  void add(const Totals& other) {
    orders += other.orders;
    refunds += other.refunds;
    for (const auto& [currency, sum] : other.cents) cents[currency] += sum;
  }
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_digits(std::string_view text, std::size_t min, std::size_t max) {
  return text.size() >= min && text.size() <= max &&
         std::all_of(text.begin(), text.end(), is_digit);
}

std::int64_t to_number(std::string_view digits) {
  std::int64_t value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

using Fields = std::array<std::string, 6>;

// Reads the field that begins at `at` and leaves `at` behind it. False: malformed.
bool read_field(std::string_view line, std::size_t& at, std::string& field) {
  field.clear();
  if (at == line.size() || line[at] != '"') {
    const std::size_t end = std::min(line.find(',', at), line.size());
    field = line.substr(at, end - at);
    at = end;
    return field.find('"') == field.npos;
  }
  for (++at; at < line.size(); ++at) {
    if (line[at] == '"') {
      ++at;
      if (at == line.size() || line[at] == ',') return true;
      if (line[at] != '"') return false;
    }
    field += line[at];
  }
  return false;
}

bool read_fields(std::string_view line, Fields& fields) {
  std::size_t at = 0;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (i > 0 && (at == line.size() || line[at++] != ',')) return false;
    if (!read_field(line, at, fields[i])) return false;
  }
  return at == line.size();
}

std::optional<std::int64_t> to_cents(std::string_view amount) {
  const std::size_t point = amount.find('.');
  const std::string_view whole = amount.substr(0, point);
  if (!is_digits(whole, 1, 15)) return std::nullopt;
  const std::int64_t cents = 100 * to_number(whole);
  if (point == amount.npos) return cents;
  const std::string_view fraction = amount.substr(point + 1);
  if (!is_digits(fraction, 1, 2)) return std::nullopt;
  return cents + (fraction.size() == 1 ? 10 : 1) * to_number(fraction);
}

struct Order {
  std::int64_t id = 0;
  bool refund = false;
  std::int64_t cents = 0;
};

std::optional<Order> to_order(const Fields& fields) {
  const auto& [id, customer, note, kind, amount, currency] = fields;
  const auto cents = to_cents(amount);
  if (!is_digits(id, 1, 18) || id[0] == '0' || customer.empty() || !cents) return std::nullopt;
  if (kind != "sale" && kind != "refund") return std::nullopt;
  if (currency.size() != 3 ||
      !std::all_of(currency.begin(), currency.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
    return std::nullopt;
  return Order{to_number(id), kind == "refund", *cents};
}

// Reads one flat JSON object. Every function returns false, or nothing, on what is not allowed.
class ObjectReader {
 public:
  // String members by name; a member of another type is there without a value.
  using Members = std::map<std::string, std::optional<std::string>>;

  explicit ObjectReader(std::string_view text) : text_(text) {}

  std::optional<Members> read() {
    Members members;
    if (!token('{')) return std::nullopt;
    if (!token('}')) {
      do {
        if (!member(members)) return std::nullopt;
      } while (token(','));
      if (!token('}')) return std::nullopt;
    }
    skip_blanks();
    if (at_ != text_.size()) return std::nullopt;
    return members;
  }

 private:
  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  void skip_blanks() {
    while (peek() == ' ' || peek() == '\t') ++at_;
  }

  bool token(char c) {
    skip_blanks();
    if (peek() != c) return false;
    ++at_;
    return true;
  }

  bool word(std::string_view expected) {
    if (!text_.substr(at_).starts_with(expected)) return false;
    at_ += expected.size();
    return true;
  }

  bool member(Members& members) {
    std::string name;
    if (!token('"') || !string(name) || !token(':')) return false;
    skip_blanks();
    if (peek() == '"') {
      ++at_;
      std::string value;
      if (!string(value)) return false;
      members[name] = value;
      return true;
    }
    members[name] = std::nullopt;
    return word("true") || word("false") || word("null") || integer();
  }

  bool integer() {
    if (peek() == '-') ++at_;
    if (!is_digit(peek())) return false;
    if (peek() == '0') {
      ++at_;
      return !is_digit(peek());
    }
    while (is_digit(peek())) ++at_;
    return true;
  }

  // Behind the opening quote.
  bool string(std::string& out) {
    while (at_ < text_.size()) {
      const char c = text_[at_++];
      if (c == '"') return true;
      if (static_cast<unsigned char>(c) < 0x20) return false;
      if (c != '\\')
        out += c;
      else if (!escape(out))
        return false;
    }
    return false;
  }

  bool escape(std::string& out) {
    static constexpr std::string_view letters = "\"\\/bfnrt";
    static constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    if (at_ == text_.size()) return false;
    const char c = text_[at_++];
    if (c == 'u') return unicode(out);
    const std::size_t which = letters.find(c);
    if (which == letters.npos) return false;
    out += meanings[which];
    return true;
  }

  bool unicode(std::string& out) {
    std::uint32_t code = 0;
    if (!hex4(code) || (code >= 0xdc00 && code <= 0xdfff)) return false;
    if (code >= 0xd800 && code <= 0xdbff) {
      std::uint32_t low = 0;
      if (!word("\\u") || !hex4(low) || low < 0xdc00 || low > 0xdfff) return false;
      code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
    }
    append_utf8(out, code);
    return true;
  }

  bool hex4(std::uint32_t& code) {
    const std::string_view digits = text_.substr(at_, 4);
    const char* end = digits.data() + digits.size();
    if (digits.size() != 4 || std::from_chars(digits.data(), end, code, 16).ptr != end)
      return false;
    at_ += 4;
    return true;
  }

  static void append_utf8(std::string& out, std::uint32_t code) {
    const auto tail = [&](int shift) { out += static_cast<char>(0x80 | ((code >> shift) & 0x3f)); };
    if (code < 0x80) {
      out += static_cast<char>(code);
    } else if (code < 0x800) {
      out += static_cast<char>(0xc0 | (code >> 6));
      tail(0);
    } else if (code < 0x10000) {
      out += static_cast<char>(0xe0 | (code >> 12));
      tail(6);
      tail(0);
    } else {
      out += static_cast<char>(0xf0 | (code >> 18));
      tail(12);
      tail(6);
      tail(0);
    }
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

struct Customer {
  std::string name, region;
};

struct Shop {
  std::unordered_map<std::string, Totals> totals;  // by customer id, known or not
  std::map<std::string, Customer> customers;       // by id
  std::int64_t duplicates = 0;
  std::int64_t malformed_orders = 0, malformed_customers = 0;
};

bool next_line(std::string& line) {
  if (!std::getline(std::cin, line)) return false;
  if (line.ends_with('\r')) line.pop_back();
  return true;
}

void read_orders(Shop& shop) {
  std::string line;
  Fields fields;
  std::unordered_set<std::int64_t> seen;
  next_line(line);
  while (next_line(line) && line != "%%") {
    if (line.empty()) continue;
    const auto order = read_fields(line, fields) ? to_order(fields) : std::nullopt;
    if (!order) {
      ++shop.malformed_orders;
    } else if (!seen.insert(order->id).second) {
      ++shop.duplicates;
    } else {
      Totals& totals = shop.totals[fields[1]];
      ++(order->refund ? totals.refunds : totals.orders);
      totals.cents[fields[5]] += order->refund ? -order->cents : order->cents;
    }
  }
}

void read_customers(Shop& shop) {
  std::string line;
  while (next_line(line)) {
    if (line.empty()) continue;
    auto members = ObjectReader(line).read();
    const auto value = [&](const char* name) { return members ? (*members)[name] : std::nullopt; };
    const auto id = value("id"), name = value("name"), region = value("region");
    if (!id || id->empty() || !name || !region || region->empty())
      ++shop.malformed_customers;
    else
      shop.customers[*id] = {*name, *region};
  }
}

std::string quoted(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) {
    if (static_cast<unsigned char>(c) < 0x20) {
      char escape[8];
      std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(c));
      out += escape;
    } else {
      if (c == '"' || c == '\\') out += '\\';
      out += c;
    }
  }
  return out + '"';
}

void print_totals(const Totals& totals) {
  std::cout << "\"orders\": " << totals.orders << ", \"refunds\": " << totals.refunds
            << ", \"totals\": {";
  const char* separator = "";
  for (const auto& [currency, cents] : totals.cents) {
    std::cout << separator << quoted(currency) << ": " << cents;
    separator = ", ";
  }
  std::cout << "}}";
}

struct Region {
  std::int64_t customers = 0;
  Totals totals;
};

void print(Shop& shop) {
  std::map<std::string, Region> regions;
  const char* separator = "\n";
  std::cout << "{\"customers\": {";
  for (const auto& [id, customer] : shop.customers) {
    const Totals totals = shop.totals[id];
    shop.totals.erase(id);
    ++regions[customer.region].customers;
    regions[customer.region].totals.add(totals);
    std::cout << separator << "  " << quoted(id) << ": {\"name\": " << quoted(customer.name)
              << ", \"region\": " << quoted(customer.region) << ", ";
    print_totals(totals);
    separator = ",\n";
  }

  separator = "\n";
  std::cout << "},\n\"regions\": {";
  for (const auto& [name, region] : regions) {
    std::cout << separator << "  " << quoted(name) << ": {\"customers\": " << region.customers
              << ", ";
    print_totals(region.totals);
    separator = ",\n";
  }

  std::int64_t records = 0;
  separator = "";
  std::cout << "},\n\"unknown\": {\"customers\": [";
  for (const auto& [id, totals] : shop.totals) {
    records += totals.orders + totals.refunds;
    std::cout << separator << quoted(id);
    separator = ", ";
  }
  std::cout << "], \"records\": " << records << "},\n\"duplicates\": " << shop.duplicates
            << ",\n\"malformed\": {\"orders\": " << shop.malformed_orders
            << ", \"customers\": " << shop.malformed_customers << "}}\n";
}

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  Shop shop;
  read_orders(shop);
  read_customers(shop);
  print(shop);
}
