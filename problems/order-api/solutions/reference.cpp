#include <algorithm>
#include <array>
#include <cstdint>
#include <iostream>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace {

using Number = std::int64_t;

enum State { created, paid, shipped, delivered, cancelled, refunded };
constexpr std::array<std::string_view, 6> state_names{"new",       "paid",      "shipped",
                                                      "delivered", "cancelled", "refunded"};
constexpr Number most_on_a_page = 100;

struct Action {
  std::string_view name;
  std::vector<State> from;
  State to;
};

const Action* find_action(std::string_view name) {
  static const std::vector<Action> actions{{"pay", {created}, paid},
                                           {"ship", {paid}, shipped},
                                           {"deliver", {shipped}, delivered},
                                           {"cancel", {created, paid}, cancelled},
                                           {"refund", {delivered}, refunded}};
  for (const Action& action : actions)
    if (action.name == name) return &action;
  return nullptr;
}

// Where an order stands in lists: the highest total first, then the lowest id.
using Place = std::pair<Number, Number>;  // -total, id
using Index = std::set<Place>;

struct Order {
  std::string customer;
  Number total;
  State state = created;
  Number version = 1;
};

// The orders of one customer, or of all.
struct Orders {
  Index all;
  std::array<Index, state_names.size()> by_state;
};

class Service {
 public:
  std::string post(const std::string& customer, Number total) {
    if (total == 0) return "400";
    orders_.push_back({customer, total});
    const Place place(-total, static_cast<Number>(orders_.size()));
    for (Orders* index : {&everybody_, &by_customer_[customer]}) {
      index->all.insert(place);
      index->by_state[created].insert(place);
    }
    return "201 " + std::to_string(orders_.size());
  }

  std::string get(Number id) const {
    if (!exists(id)) return "404";
    const Order& order = orders_[static_cast<std::size_t>(id - 1)];
    return "200 " + order.customer + ' ' + std::to_string(order.total) + ' ' + state_of(order) +
           ' ' + std::to_string(order.version);
  }

  std::string put(Number id, std::string_view name, Number version) {
    const Action* action = find_action(name);
    if (!action) return "400";
    if (!exists(id)) return "404";
    Order& order = orders_[static_cast<std::size_t>(id - 1)];
    if (order.state != action->to) {
      if (order.version != version) return "412 " + std::to_string(order.version);
      if (std::count(action->from.begin(), action->from.end(), order.state) == 0)
        return "409 " + state_of(order);
      move(order, id, action->to);
    }
    return "200 " + state_of(order) + ' ' + std::to_string(order.version);
  }

  std::string list(std::string_view state, const std::string& customer, Number limit,
                   const std::string& cursor) const {
    const auto wanted = std::find(state_names.begin(), state_names.end(), state);
    if ((state != "*" && wanted == state_names.end()) || limit == 0) return "400";
    const Orders* orders = &everybody_;
    if (customer != "*") {
      const auto found = by_customer_.find(customer);
      if (found == by_customer_.end()) return "200 - -";
      orders = &found->second;
    }
    const Index& index =
        state == "*" ? orders->all
                     : orders->by_state[static_cast<std::size_t>(wanted - state_names.begin())];
    return page(index, std::min(limit, most_on_a_page), cursor);
  }

 private:
  bool exists(Number id) const { return id >= 1 && id <= static_cast<Number>(orders_.size()); }

  static std::string state_of(const Order& order) { return std::string(state_names[order.state]); }

  void move(Order& order, Number id, State to) {
    const Place place(-order.total, id);
    for (Orders* index : {&everybody_, &by_customer_[order.customer]}) {
      index->by_state[order.state].erase(place);
      index->by_state[to].insert(place);
    }
    order.state = to;
    ++order.version;
  }

  static std::string page(const Index& index, Number limit, const std::string& cursor) {
    auto next = index.begin();
    if (cursor != "-") {
      const std::size_t bar = cursor.find('_');
      next = index.upper_bound(
          {-std::stoll(cursor.substr(0, bar)), std::stoll(cursor.substr(bar + 1))});
    }
    std::string ids;
    Place last;
    for (Number i = 0; i < limit && next != index.end(); ++i, ++next) {
      last = *next;
      if (!ids.empty()) ids += ',';
      ids += std::to_string(last.second);
    }
    if (ids.empty()) return "200 - -";
    if (next == index.end()) return "200 " + ids + " -";
    return "200 " + ids + ' ' + std::to_string(-last.first) + '_' + std::to_string(last.second);
  }

  std::vector<Order> orders_;
  Orders everybody_;
  std::unordered_map<std::string, Orders> by_customer_;
};

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  Service service;
  std::string method, word, customer, cursor;
  Number id = 0, number = 0;
  while (std::cin >> method) {
    if (method == "POST") {
      std::cin >> customer >> number;
      std::cout << service.post(customer, number) << '\n';
    } else if (method == "GET") {
      std::cin >> id;
      std::cout << service.get(id) << '\n';
    } else if (method == "PUT") {
      std::cin >> id >> word >> number;
      std::cout << service.put(id, word, number) << '\n';
    } else {
      std::cin >> word >> customer >> number >> cursor;
      std::cout << service.list(word, customer, number, cursor) << '\n';
    }
  }
}
