#include <cstdio>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <tuple>
#include <vector>
using namespace std;
typedef long long ll;

// state, customer, -total, id. Each order is in it four times: with its state and customer, and
// with * in place of either or both.
typedef tuple<string, string, ll, ll> Entry;

struct Order {
  string customer, state;
  ll total, version;
};

vector<Order> orders(1);  // ids start at 1
set<Entry> listed;

void put_into_lists(ll id) {
  const Order& o = orders[id];
  for (const string& s : {o.state, string("*")})
    for (const string& c : {o.customer, string("*")}) listed.emplace(s, c, -o.total, id);
}

void take_from_lists(ll id) {
  const Order& o = orders[id];
  for (const string& c : {o.customer, string("*")}) listed.erase({o.state, c, -o.total, id});
}

int main() {
  const map<string, string> leads_to{{"pay", "paid"},
                                     {"ship", "shipped"},
                                     {"deliver", "delivered"},
                                     {"cancel", "cancelled"},
                                     {"refund", "refunded"}};
  const set<pair<string, string>> allowed{{"new", "pay"},         {"paid", "ship"},
                                          {"new", "cancel"},      {"paid", "cancel"},
                                          {"shipped", "deliver"}, {"delivered", "refund"}};
  const set<string> states{"*", "new", "paid", "shipped", "delivered", "cancelled", "refunded"};

  static char buffer[512];
  while (fgets(buffer, sizeof buffer, stdin)) {
    istringstream line(buffer);
    string verb;
    if (!(line >> verb)) continue;
    if (verb == "POST") {
      Order o{"", "new", 0, 1};
      line >> o.customer >> o.total;
      if (o.total <= 0) {
        puts("400");
        continue;
      }
      orders.push_back(o);
      ll id = static_cast<ll>(orders.size()) - 1;
      put_into_lists(id);
      printf("201 %lld\n", id);
    } else if (verb == "GET") {
      ll id = 0;
      line >> id;
      if (id < 1 || id >= static_cast<ll>(orders.size())) {
        puts("404");
        continue;
      }
      Order& o = orders[id];
      printf("200 %s %lld %s %lld\n", o.customer.c_str(), o.total, o.state.c_str(), o.version);
    } else if (verb == "PUT") {
      ll id = 0, version = 0;
      string action;
      line >> id >> action >> version;
      auto target = leads_to.find(action);
      if (target == leads_to.end()) {
        puts("400");
        continue;
      }
      if (id < 1 || id >= static_cast<ll>(orders.size())) {
        puts("404");
        continue;
      }
      Order& o = orders[id];
      if (o.state == target->second) {
        // sent again
      } else if (o.version != version) {
        printf("412 %lld\n", o.version);
        continue;
      } else if (!allowed.count({o.state, action})) {
        printf("409 %s\n", o.state.c_str());
        continue;
      } else {
        take_from_lists(id);
        o.state = target->second;
        ++o.version;
        put_into_lists(id);
      }
      printf("200 %s %lld\n", o.state.c_str(), o.version);
    } else {
      string state, customer, cursor;
      ll limit = 0;
      line >> state >> customer >> limit >> cursor;
      if (!states.count(state) || limit == 0) {
        puts("400");
        continue;
      }
      ll total = 2'000'000'000'000'000, id = 0;
      if (cursor != "-") sscanf(cursor.c_str(), "%lld_%lld", &total, &id);
      auto at = listed.upper_bound({state, customer, -total, id});
      auto in_list = [&] {
        return at != listed.end() && get<0>(*at) == state && get<1>(*at) == customer;
      };
      string ids, next;
      for (ll n = 0; n < min(limit, 100LL) && in_list(); ++n, ++at) {
        ids += (n ? "," : "") + to_string(get<3>(*at));
        next = to_string(-get<2>(*at)) + "_" + to_string(get<3>(*at));
      }
      if (ids.empty()) ids = "-";
      if (!in_list()) next = "-";
      printf("200 %s %s\n", ids.c_str(), next.c_str());
    }
  }
}
