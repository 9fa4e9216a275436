#include <iostream>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>
using namespace std;

struct Data {
  unordered_map<string, string> values;
  unordered_map<string, int> counts;
  set<string> written;

  void set_value(const string& key, const string& value) {
    erase(key);
    values[key] = value;
    ++counts[value];
  }
  bool erase(const string& key) {
    auto it = values.find(key);
    if (it == values.end()) return false;
    --counts[it->second];
    values.erase(it);
    return true;
  }
};

struct Session {
  vector<Data> copies;
  long long since = 0;
};

int main() {
  ios::sync_with_stdio(false);
  Data shared;
  unordered_map<string, long long> last_write;
  long long clock = 0;
  unordered_map<string, Session> sessions;
  string name, command, key, value;
  while (cin >> name >> command) {
    Session& s = sessions[name];
    const bool inside = !s.copies.empty();
    Data& data = inside ? s.copies.back() : shared;
    auto wrote = [&] {
      if (inside)
        data.written.insert(key);
      else
        last_write[key] = ++clock;
    };
    if (command == "set") {
      cin >> key >> value;
      data.set_value(key, value);
      wrote();
      cout << "ok\n";
    } else if (command == "get") {
      cin >> key;
      auto it = data.values.find(key);
      cout << (it == data.values.end() ? "none" : it->second) << '\n';
    } else if (command == "del") {
      cin >> key;
      const bool there = data.erase(key);
      if (there) wrote();
      cout << there << '\n';
    } else if (command == "count") {
      cin >> value;
      auto it = data.counts.find(value);
      cout << (it == data.counts.end() ? 0 : it->second) << '\n';
    } else if (command == "begin") {
      if (!inside) s.since = clock;
      s.copies.push_back(Data(data));
      cout << "ok " << s.copies.size() << '\n';
    } else if (!inside) {
      cout << "no transaction\n";
    } else {
      Data last = std::move(s.copies.back());
      s.copies.pop_back();
      bool conflict = false;
      if (command == "commit" && !s.copies.empty()) {
        s.copies.back() = std::move(last);
      } else if (command == "commit") {
        for (auto& k : last.written) conflict |= last_write[k] > s.since;
        if (!conflict) {
          ++clock;
          for (auto& k : last.written) {
            auto it = last.values.find(k);
            if (it == last.values.end())
              shared.erase(k);
            else
              shared.set_value(k, it->second);
            last_write[k] = clock;
          }
        }
      }
      cout << (conflict ? "conflict\n" : "ok\n");
    }
  }
}
