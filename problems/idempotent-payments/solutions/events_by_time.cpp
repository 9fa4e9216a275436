#include <cstdio>
#include <cstring>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>
using namespace std;

// Names are numbered as they appear; everything else is arrays of numbers.
struct Numbers {
  unordered_map<string, int> ids;
  int operator()(const char* name) {
    return ids.try_emplace(name, static_cast<int>(ids.size())).first->second;
  }
};

struct Pay {
  int from, to;
  long long amount, done;
  pair<int, int> who;
  int code;  // 201, 402
  long long id;
  size_t line;
};

int main() {
  long long ttl = 0;
  if (scanf("%lld", &ttl) != 1) return 0;
  Numbers accounts, clients, keys;
  vector<long long> money;
  vector<bool> open;
  vector<string> out;
  vector<Pay> pays;
  map<pair<int, int>, size_t> memory;    // (client, key) -> pays
  set<pair<long long, size_t>> pending;  // (done, pays)
  long long ids = 0;

  auto account = [&](const char* name) {
    int a = accounts(name);
    if (static_cast<size_t>(a) >= money.size()) {
      money.push_back(0);
      open.push_back(false);
    }
    return a;
  };

  char op[16], a[64], b[64], c[64], d[64];
  long long t = 0, amount = 0, took = 0;
  while (scanf("%15s %lld", op, &t) == 2) {
    while (!pending.empty() && pending.begin()->first <= t) {
      Pay& p = pays[pending.begin()->second];
      if (p.code == 201) money[p.to] += p.amount;
      pending.erase(pending.begin());
    }
    if (!strcmp(op, "crash")) {
      for (auto& [done, i] : pending) {
        Pay& p = pays[i];
        if (p.code == 201) money[p.from] += p.amount;
        memory.erase(p.who);
        out[p.line] = "lost";
      }
      pending.clear();
    } else if (!strcmp(op, "open")) {
      if (scanf("%63s %lld", a, &amount) != 2) return 1;
      int n = account(a);
      open[n] = true;
      money[n] = amount;
    } else if (!strcmp(op, "balance")) {
      if (scanf("%63s", a) != 1) return 1;
      int n = account(a);
      out.push_back(open[n] ? to_string(money[n]) : "404");
    } else {
      if (scanf("%63s %63s %63s %63s %lld %lld", a, b, c, d, &amount, &took) != 6) return 1;
      pair<int, int> who(clients(a), keys(b));
      int from = account(c), to = account(d);
      auto m = memory.find(who);
      if (m != memory.end() && t - pays[m->second].done >= ttl) {
        memory.erase(m);
        m = memory.end();
      }
      if (m != memory.end()) {
        const Pay& p = pays[m->second];
        if (p.from != from || p.to != to || p.amount != amount)
          out.push_back("422");
        else if (p.done > t)
          out.push_back("409");
        else if (p.code == 402)
          out.push_back("402 replayed");
        else
          out.push_back("201 " + to_string(p.id) + " replayed");
        continue;
      }
      if (from == to || amount == 0) {
        out.push_back("400");
        continue;
      }
      if (!open[from] || !open[to]) {
        out.push_back("404");
        continue;
      }
      Pay p{from, to, amount, t + took, who, 402, 0, out.size()};
      if (money[from] >= amount) {
        p.code = 201;
        p.id = ++ids;
        money[from] -= amount;
      }
      memory[who] = pays.size();
      pending.emplace(p.done, pays.size());
      out.push_back(p.code == 201 ? "201 " + to_string(p.id) : "402");
      pays.push_back(p);
    }
  }
  for (auto& s : out) puts(s.c_str());
}
