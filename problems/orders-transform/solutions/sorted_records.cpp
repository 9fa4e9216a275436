#include <bits/stdc++.h>
using namespace std;
using ll = long long;

// Orders shrink to 32 bytes each; duplicates show once they are sorted by id.
struct Order {
  ll id, cents;
  int line, customer;
  array<char, 3> currency;
  bool refund;
};

struct Sums {
  ll customers = 0, sales = 0, refunds = 0;
  map<string, ll> cents;
};

struct Syntax {};  // thrown at whatever makes a record malformed

void need(bool ok) {
  if (!ok) throw Syntax{};
}

vector<string> csv(const string& s) {
  enum { start, plain, quoted, closing } state = start;
  vector<string> out(1);
  for (char c : s) {
    if (state == quoted) {
      if (c == '"')
        state = closing;
      else
        out.back() += c;
    } else if (c == ',') {
      out.emplace_back();
      state = start;
    } else if (c == '"') {
      need(state != plain);
      if (state == closing) out.back() += c;
      state = quoted;
    } else {
      need(state != closing);
      out.back() += c;
      state = plain;
    }
  }
  need(state != quoted);
  return out;
}

ll cents_of(const string& s) {
  ll whole = 0, part = 0, scale = 100;
  size_t i = 0;
  for (; i < s.size() && isdigit((unsigned char)s[i]); ++i) {
    need(i < 15);
    whole = whole * 10 + (s[i] - '0');
  }
  need(i > 0);
  if (i < s.size()) {
    need(s[i] == '.' && i + 1 < s.size() && s.size() - i <= 3);
    for (++i; i < s.size(); ++i) {
      need(isdigit((unsigned char)s[i]));
      part += (s[i] - '0') * (scale /= 10);
    }
  }
  return whole * 100 + part;
}

struct Json {
  const char* p;  // ends with a NUL, which no token accepts

  char blank() {
    while (*p == ' ' || *p == '\t') ++p;
    return *p;
  }

  unsigned hex() {
    unsigned v = 0;
    for (int i = 0; i < 4; ++i, ++p) {
      need(isxdigit((unsigned char)*p));
      v = v * 16 + (isdigit((unsigned char)*p) ? *p - '0' : (*p | 32) - 'a' + 10);
    }
    return v;
  }

  string text() {
    need(blank() == '"');
    string out;
    for (++p; *p != '"'; ++p) {
      need((unsigned char)*p >= 0x20);
      if (*p != '\\') {
        out += *p;
        continue;
      }
      switch (*++p) {
        case '"':
        case '\\':
        case '/':
          out += *p;
          break;
        case 'b':
          out += '\b';
          break;
        case 'f':
          out += '\f';
          break;
        case 'n':
          out += '\n';
          break;
        case 'r':
          out += '\r';
          break;
        case 't':
          out += '\t';
          break;
        case 'u': {
          ++p;
          unsigned c = hex();
          if (c >> 10 == 0x36) {
            need(p[0] == '\\' && p[1] == 'u');
            p += 2;
            unsigned d = hex();
            need(d >> 10 == 0x37);
            c = 0x10000 + ((c & 0x3ff) << 10 | (d & 0x3ff));
          } else {
            need(c >> 10 != 0x37);
          }
          --p;
          int more = c < 0x80 ? 0 : c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
          static const unsigned lead[] = {0, 0xc0, 0xe0, 0xf0};
          out += char(lead[more] | c >> 6 * more);
          while (more--) out += char(0x80 | (c >> 6 * more & 0x3f));
          break;
        }
        default:
          throw Syntax{};
      }
    }
    ++p;
    return out;
  }

  // Anything but a string comes back as "", which is no id and no region.
  pair<bool, string> value() {
    if (blank() == '"') return {true, text()};
    for (const char* w : {"true", "false", "null"})
      if (strncmp(p, w, strlen(w)) == 0) {
        p += strlen(w);
        return {false, ""};
      }
    if (*p == '-') ++p;
    need(isdigit((unsigned char)*p));
    const char* first = p;
    while (isdigit((unsigned char)*p)) ++p;
    need(*first != '0' || p == first + 1);
    return {false, ""};
  }

  map<string, pair<bool, string>> object() {
    map<string, pair<bool, string>> out;
    need(blank() == '{');
    ++p;
    if (blank() == '}') {
      ++p;
    } else {
      do {
        string key = text();
        need(blank() == ':');
        ++p;
        out[key] = value();
        need(blank() == ',' || *p == '}');
      } while (*p++ == ',');
    }
    need(blank() == 0);
    return out;
  }
};

string json(const string& s) {
  string out = "\"";
  for (unsigned char c : s) {
    char buf[8];
    if (c < 0x20 || c == '"' || c == '\\') {
      snprintf(buf, sizeof buf, "\\u%04X", c);
      out += buf;
    } else {
      out += char(c);
    }
  }
  return out += '"';
}

string json(const map<string, ll>& m) {
  string out;
  for (auto& [k, v] : m) out += (out.empty() ? "" : ",") + json(k) + ":" + to_string(v);
  return "{" + out + "}";
}

string tail(const Sums& s) {
  return "\"orders\":" + to_string(s.sales) + ",\"refunds\":" + to_string(s.refunds) +
         ",\"totals\":" + json(s.cents) + "}";
}

bool line_from(istream& in, string& s) {
  if (!getline(in, s)) return false;
  if (!s.empty() && s.back() == '\r') s.pop_back();
  return true;
}

int main() {
  ios::sync_with_stdio(false);
  vector<Order> orders;
  unordered_map<string, int> number;
  vector<string> ids;
  ll bad_orders = 0, bad_customers = 0, duplicates = 0;

  string s;
  line_from(cin, s);
  for (int line = 0; line_from(cin, s) && s != "%%"; ++line) {
    if (s.empty()) continue;
    try {
      auto f = csv(s);
      need(f.size() == 6);
      need(f[0].size() >= 1 && f[0].size() <= 18 && f[0][0] != '0' &&
           f[0].find_first_not_of("0123456789") == string::npos);
      need(!f[1].empty() && (f[3] == "sale" || f[3] == "refund"));
      need(f[5].size() == 3);
      for (char c : f[5]) need('A' <= c && c <= 'Z');
      ll cents = cents_of(f[4]);
      auto [it, fresh] = number.emplace(f[1], int(ids.size()));
      if (fresh) ids.push_back(f[1]);
      orders.push_back(
          {stoll(f[0]), cents, line, it->second, {f[5][0], f[5][1], f[5][2]}, f[3] == "refund"});
    } catch (Syntax) {
      bad_orders++;
    }
  }
  sort(orders.begin(), orders.end(),
       [](const Order& a, const Order& b) { return tie(a.id, a.line) < tie(b.id, b.line); });

  map<string, pair<string, string>> customers;
  while (line_from(cin, s)) {
    if (s.empty()) continue;
    try {
      need(s.find('\0') == string::npos);
      auto m = Json{s.c_str()}.object();
      need(!m["id"].second.empty() && !m["region"].second.empty() && m["name"].first);
      customers[m["id"].second] = {m["name"].second, m["region"].second};
    } catch (Syntax) {
      bad_customers++;
    }
  }

  vector<Sums> by_customer(ids.size());
  for (size_t i = 0; i < orders.size(); ++i) {
    const Order& o = orders[i];
    if (i > 0 && orders[i - 1].id == o.id) {
      duplicates++;
      continue;
    }
    Sums& sums = by_customer[o.customer];
    (o.refund ? sums.refunds : sums.sales)++;
    sums.cents[string(o.currency.data(), 3)] += o.refund ? -o.cents : o.cents;
  }

  map<string, Sums> regions;
  string sep;
  printf("{\"customers\":{");
  for (auto& [id, who] : customers) {
    auto it = number.find(id);
    const Sums sums = it == number.end() ? Sums{} : by_customer[it->second];
    printf("%s%s:{\"name\":%s,\"region\":%s,%s", sep.c_str(), json(id).c_str(),
           json(who.first).c_str(), json(who.second).c_str(), tail(sums).c_str());
    sep = ",\n";
    Sums& r = regions[who.second];
    r.customers++;
    r.sales += sums.sales;
    r.refunds += sums.refunds;
    for (auto& [currency, cents] : sums.cents) r.cents[currency] += cents;
  }
  sep = "";
  printf("},\n\"regions\":{");
  for (auto& [name, r] : regions) {
    printf("%s%s:{\"customers\":%lld,%s", sep.c_str(), json(name).c_str(), r.customers,
           tail(r).c_str());
    sep = ",\n";
  }

  ll records = 0;
  sep = "";
  printf("},\n\"unknown\":{\"customers\":[");
  for (size_t i = 0; i < ids.size(); ++i) {
    ll n = by_customer[i].sales + by_customer[i].refunds;
    if (n == 0 || customers.count(ids[i])) continue;
    records += n;
    printf("%s%s", sep.c_str(), json(ids[i]).c_str());
    sep = ",";
  }
  printf("],\"records\":%lld},\n\"duplicates\":%lld,\"malformed\":{\"orders\":%lld,", records,
         duplicates, bad_orders);
  printf("\"customers\":%lld}}\n", bad_customers);
}
