#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string>
#include <unordered_map>
#include <vector>
using namespace std;

// Words are numbers. A map from numbers to numbers is a treap whose nodes never change: whoever has
// a root has a snapshot, so beginning, rolling back and committing inside just copy roots.

struct Node {
  int key, value;
  uint32_t rank;
  int left, right;
};

vector<Node> nodes(1);  // 0 is the empty tree

uint32_t mix(uint32_t x) {
  x ^= x >> 16;
  x *= 0x7feb352d;
  x ^= x >> 15;
  x *= 0x846ca68b;
  return x ^ (x >> 16);
}

int make(Node n) {
  nodes.push_back(n);
  return static_cast<int>(nodes.size()) - 1;
}

int find(int root, int key, int otherwise) {
  while (root) {
    const Node& n = nodes[root];
    if (n.key == key) return n.value;
    root = key < n.key ? n.left : n.right;
  }
  return otherwise;
}

// The same key has the same rank in every tree, so that it is found on the way down.
int put(int root, int key, int value) {
  if (!root) return make({key, value, mix(static_cast<uint32_t>(key)), 0, 0});
  Node n = nodes[root];
  if (n.key == key) {
    n.value = value;
    return make(n);
  }
  if (key < n.key) {
    int l = put(n.left, key, value);
    Node c = nodes[l];
    if (c.rank > n.rank) {
      n.left = c.right;
      c.right = make(n);
      nodes[l] = c;
      return l;
    }
    n.left = l;
  } else {
    int r = put(n.right, key, value);
    Node c = nodes[r];
    if (c.rank > n.rank) {
      n.right = c.left;
      c.left = make(n);
      nodes[r] = c;
      return r;
    }
    n.right = r;
  }
  return make(n);
}

template <class F>
void each(int root, F f) {
  if (!root) return;
  each(nodes[root].left, f);
  f(nodes[root].key);
  each(nodes[root].right, f);
}

const int gone = 0;  // the number of no word

struct State {
  int data = 0, counts = 0, written = 0;

  void set(int key, int value) {
    int before = find(data, key, gone);
    if (before != gone) counts = put(counts, before, find(counts, before, 0) - 1);
    if (value != gone) counts = put(counts, value, find(counts, value, 0) + 1);
    data = put(data, key, value);
  }
};

struct Session {
  vector<State> states;  // one for each open transaction
  long long since = 0;
};

int main() {
  unordered_map<string, int> numbers;
  vector<string> words{"none"};
  auto number = [&](const char* word) {
    auto [it, fresh] = numbers.try_emplace(word, static_cast<int>(words.size()));
    if (fresh) words.push_back(word);
    return it->second;
  };

  State shared;
  long long clock = 0;
  unordered_map<int, long long> last_write;
  unordered_map<string, Session> sessions;

  static char line[128], who[32], what[32], a[32], b[32];
  while (fgets(line, sizeof line, stdin)) {
    if (sscanf(line, "%31s %31s %31s %31s", who, what, a, b) < 2) continue;
    Session& s = sessions[who];
    bool inside = !s.states.empty();
    State& state = inside ? s.states.back() : shared;
    auto write = [&](int key, int value) {
      state.set(key, value);
      if (inside)
        state.written = put(state.written, key, 1);
      else
        last_write[key] = ++clock;
    };

    if (!strcmp(what, "set")) {
      write(number(a), number(b));
      puts("ok");
    } else if (!strcmp(what, "get")) {
      puts(words[find(state.data, number(a), gone)].c_str());
    } else if (!strcmp(what, "del")) {
      bool there = find(state.data, number(a), gone) != gone;
      if (there) write(number(a), gone);
      puts(there ? "1" : "0");
    } else if (!strcmp(what, "count")) {
      printf("%d\n", find(state.counts, number(a), 0));
    } else if (!strcmp(what, "begin")) {
      if (!inside) s.since = clock;
      State next = state;
      if (!inside) next.written = 0;
      s.states.push_back(next);
      printf("ok %zu\n", s.states.size());
    } else if (!inside) {
      puts("no transaction");
    } else {
      State last = s.states.back();
      s.states.pop_back();
      bool conflict = false;
      if (!strcmp(what, "commit")) {
        if (!s.states.empty()) {
          s.states.back() = last;
        } else {
          each(last.written, [&](int key) { conflict = conflict || last_write[key] > s.since; });
          if (!conflict) {
            ++clock;
            vector<int> keys;
            each(last.written, [&](int key) { keys.push_back(key); });
            for (int key : keys) {
              shared.set(key, find(last.data, key, gone));
              last_write[key] = clock;
            }
          }
        }
      }
      puts(conflict ? "conflict" : "ok");
    }
  }
}
