#include <bits/stdc++.h>
using namespace std;
typedef long long ll;

struct Totals {
  ll orders = 0, refunds = 0;
  map<string, ll> sums;
};

struct Customer {
  string id, name, region;
  Totals totals;
};

struct Order {
  ll id, cents;
  string customer, kind, currency;
};

bool number(const string& s, size_t lo, size_t hi) {
  return s.size() >= lo && s.size() <= hi && s.find_first_not_of("0123456789") == string::npos;
}

vector<string> split(const string& line) {
  vector<string> f;
  size_t i = 0;
  while (true) {
    string field;
    if (i < line.size() && line[i] == '"') {
      for (i++;; i++) {
        if (i >= line.size()) return {};
        if (line[i] == '"' && (++i >= line.size() || line[i] != '"')) break;
        field += line[i];
      }
    } else {
      while (i < line.size() && line[i] != ',') field += line[i++];
      if (field.find('"') != string::npos) return {};
    }
    f.push_back(field);
    if (i >= line.size()) return f;
    if (line[i++] != ',') return {};
  }
}

bool valid(const vector<string>& f) {
  static const regex amount("[0-9]{1,15}(\\.[0-9]{1,2})?"), currency("[A-Z]{3}");
  return f.size() == 6 && number(f[0], 1, 18) && f[0][0] != '0' && f[1] != "" &&
         (f[3] == "sale" || f[3] == "refund") && regex_match(f[4], amount) &&
         regex_match(f[5], currency);
}

ll cents(const string& s) {
  ll whole = 0;
  string part = "00";
  size_t i = 0;
  while (i < s.size() && s[i] != '.') whole = whole * 10 + (s[i++] - '0');
  for (size_t k = 0; ++i < s.size(); ++k) part[k] = s[i];
  return whole * 100 + stoi(part);
}

string utf8(unsigned c) {
  if (c < 0x80) return {char(c)};
  string r;
  for (; c >= 0x40; c >>= 6) r.insert(r.begin(), char(0x80 | (c & 0x3F)));
  static const int lead[] = {0, 0xC0, 0xE0, 0xF0};
  if (c >> (6 - r.size())) {  // the lead byte has no room for what is left
    r.insert(r.begin(), char(0x80 | c));
    c = 0;
  }
  r.insert(r.begin(), char(lead[r.size()] | c));
  return r;
}

class Parser {
  const string& s;
  size_t i = 0;

  [[noreturn]] void fail() { throw runtime_error("malformed"); }
  void space() {
    while (i < s.size() && (s[i] == ' ' || s[i] == '\t')) i++;
  }
  char next() {
    if (i == s.size()) fail();
    return s[i++];
  }
  void expect(char c) {
    space();
    if (next() != c) fail();
  }
  bool at(char c) {
    space();
    return i < s.size() && s[i] == c;
  }

  unsigned unit() {
    string hex;
    for (int k = 0; k < 4; k++) hex += next();
    for (char c : hex)
      if (!isxdigit((unsigned char)c)) fail();
    return stoul(hex, nullptr, 16);
  }

  string str() {
    expect('"');
    string r;
    for (char c = next(); c != '"'; c = next()) {
      if ((unsigned char)c < 0x20) fail();
      if (c == '\\') {
        c = next();
        if (c == 'u') {
          unsigned w = unit();
          if (w >= 0xD800 && w < 0xDC00) {
            if (next() != '\\' || next() != 'u') fail();
            unsigned low = unit();
            if (low < 0xDC00 || low > 0xDFFF) fail();
            w = 0x10000 + ((w - 0xD800) << 10) + (low - 0xDC00);
          } else if (w >= 0xDC00 && w < 0xE000) {
            fail();
          }
          r += utf8(w);
          continue;
        }
        static const map<char, char> plain{{'"', '"'},  {'\\', '\\'}, {'/', '/'},  {'b', '\b'},
                                           {'f', '\f'}, {'n', '\n'},  {'r', '\r'}, {'t', '\t'}};
        auto it = plain.find(c);
        if (it == plain.end()) fail();
        c = it->second;
      }
      r += c;
    }
    return r;
  }

  optional<string> value() {
    if (at('"')) return str();
    size_t end = s.find_first_of(" \t,}", i);
    if (end == string::npos) fail();
    string word = s.substr(i, end - i);
    i = end;
    if (word == "true" || word == "false" || word == "null") return {};
    if (word.size() && word[0] == '-') word = word.substr(1);
    if (!number(word, 1, 4000) || (word[0] == '0' && word != "0")) fail();
    return {};
  }

 public:
  Parser(const string& text) : s(text) {}

  map<string, optional<string>> object() {
    map<string, optional<string>> r;
    expect('{');
    if (!at('}')) {
      while (true) {
        string key = str();
        expect(':');
        r[key] = value();
        if (at('}')) break;
        expect(',');
      }
    }
    expect('}');
    space();
    if (i != s.size()) fail();
    return r;
  }
};

string esc(const string& s) {
  ostringstream o;
  o << '"';
  for (unsigned char c : s) {
    if (c < 0x20 || c == '"' || c == '\\')
      o << "\\u" << hex << setw(4) << setfill('0') << int(c) << dec;
    else
      o << c;
  }
  o << '"';
  return o.str();
}

void print(const Totals& t) {
  cout << "\"orders\":" << t.orders << ",\"refunds\":" << t.refunds << ",\"totals\":{";
  bool comma = false;
  for (auto& [cur, sum] : t.sums) {
    if (comma) cout << ',';
    comma = true;
    cout << esc(cur) << ':' << sum;
  }
  cout << "}}";
}

bool get(string& line) {
  if (!getline(cin, line)) return false;
  if (line.size() && line.back() == '\r') line.pop_back();
  return true;
}

int main() {
  ios::sync_with_stdio(false);
  cin.tie(nullptr);
  ll bad_orders = 0, bad_customers = 0, duplicates = 0;
  string line;
  vector<Order> orders;
  unordered_set<ll> seen;
  get(line);
  while (get(line) && line != "%%") {
    if (line.empty()) continue;
    auto f = split(line);
    if (!valid(f))
      bad_orders++;
    else if (!seen.insert(stoll(f[0])).second)
      duplicates++;
    else
      orders.push_back({stoll(f[0]), cents(f[4]), f[1], f[3], f[5]});
  }

  vector<Customer> customers;
  auto find = [&](const string& id) {
    return find_if(customers.begin(), customers.end(), [&](auto& c) { return c.id == id; });
  };
  while (get(line)) {
    if (line.empty()) continue;
    try {
      auto o = Parser(line).object();
      auto id = o["id"], name = o["name"], region = o["region"];
      if (!id || !name || !region || *id == "" || *region == "") throw runtime_error("members");
      auto it = find(*id);
      if (it == customers.end()) it = customers.insert(it, Customer{*id, "", "", {}});
      it->name = *name;
      it->region = *region;
    } catch (const runtime_error&) {
      bad_customers++;
    }
  }

  set<string> unknown;
  ll records = 0;
  for (auto& o : orders) {
    auto it = find(o.customer);
    if (it == customers.end()) {
      unknown.insert(o.customer);
      records++;
      continue;
    }
    Totals& t = it->totals;
    if (o.kind == "sale") {
      t.orders++;
      t.sums[o.currency] += o.cents;
    } else {
      t.refunds++;
      t.sums[o.currency] -= o.cents;
    }
  }

  map<string, pair<int, Totals>> regions;
  cout << "{\"customers\":{";
  bool comma = false;
  for (auto& c : customers) {
    if (comma) cout << ",\n";
    comma = true;
    cout << esc(c.id) << ":{\"name\":" << esc(c.name) << ",\"region\":" << esc(c.region) << ',';
    print(c.totals);
    auto& [count, totals] = regions[c.region];
    count++;
    totals.orders += c.totals.orders;
    totals.refunds += c.totals.refunds;
    for (auto& [cur, sum] : c.totals.sums) totals.sums[cur] += sum;
  }
  cout << "},\"regions\":{";
  comma = false;
  for (auto& [name, r] : regions) {
    if (comma) cout << ",\n";
    comma = true;
    cout << esc(name) << ":{\"customers\":" << r.first << ',';
    print(r.second);
  }
  cout << "},\"unknown\":{\"records\":" << records << ",\"customers\":[";
  comma = false;
  for (auto& id : unknown) {
    if (comma) cout << ',';
    comma = true;
    cout << esc(id);
  }
  cout << "]},\"duplicates\":" << duplicates << ",\"malformed\":{\"orders\":" << bad_orders
       << ",\"customers\":" << bad_customers << "}}" << endl;
}
