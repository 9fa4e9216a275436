#include <algorithm>
#include <cstdio>
#include <iostream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>
using namespace std;

// No trees. Flattening writes down leaves while it reads; unflattening sorts the paths, as lists of
// steps, and prints groups of them that share a beginning.

struct Step {
  bool index = false;
  string name;  // the key, or the digits of the index

  bool operator==(const Step& o) const { return index == o.index && name == o.name; }
  // Shorter indices are smaller: they have no leading zeros.
  bool operator<(const Step& o) const {
    if (index != o.index) return index < o.index;
    if (index && name.size() != o.name.size()) return name.size() < o.name.size();
    return name < o.name;
  }
};

string escaped(const string& key) {
  string s;
  for (char c : key) switch (c) {
      case '~':
        s += "~0";
        break;
      case '.':
        s += "~1";
        break;
      case '#':
        s += "~2";
        break;
      default:
        s += c;
    }
  return s;
}

using Leaves = vector<pair<string, string>>;

// Reads a value at p and returns behind it. Paths already contain the point they need.
const char* scan(const char* p, const string& path, bool root, Leaves& out) {
  auto skip = [&] {
    while (*p == ' ') ++p;
  };
  skip();
  if (*p == '{' || *p == '[') {
    const bool object = *p == '{';
    const char close = object ? '}' : ']';
    ++p;
    skip();
    if (*p == close) {
      out.emplace_back(path, object ? "{}" : "[]");
      return p + 1;
    }
    const string prefix = root ? path : path + '.';
    for (int i = 0;; ++i) {
      string step = '#' + to_string(i);
      skip();
      if (object) {
        const char* end = ++p;
        while (*end != '"') ++end;
        step = escaped(string(p, end));
        p = end + 1;
        skip();
        ++p;  // the colon
      }
      p = scan(p, prefix + step, false, out);
      skip();
      if (*p++ == close) return p;
    }
  }
  const char* end = p;
  if (*p == '"') {
    ++end;
    while (*end != '"') ++end;
    ++end;
  } else {
    while (*end && *end != ' ' && *end != ',' && *end != '}' && *end != ']') ++end;
  }
  out.emplace_back(path, string(p, end));
  return end;
}

// One level only: keys and leaves as they are. Throws if a value is no leaf.
Leaves members(const char* p) {
  Leaves out;
  auto skip = [&] {
    while (*p == ' ') ++p;
  };
  skip();
  ++p;
  skip();
  if (*p == '}') return out;
  while (true) {
    skip();
    const char* end = ++p;
    while (*end != '"') ++end;
    string key(p, end);
    p = end + 1;
    skip();
    ++p;
    skip();
    if (*p == '{' || *p == '[') {
      const char close = *p == '{' ? '}' : ']';
      ++p;
      skip();
      if (*p++ != close) throw runtime_error("no leaf");
      out.emplace_back(key, close == '}' ? "{}" : "[]");
    } else {
      Leaves value;
      p = scan(p, "", true, value);
      out.emplace_back(key, value[0].second);
    }
    skip();
    if (*p++ == '}') return out;
  }
}

vector<Step> steps_of(const string& path) {
  vector<Step> steps(1);
  for (size_t i = 0; i < path.size(); ++i) {
    Step& s = steps.back();
    if (path[i] == '.') {
      steps.emplace_back();
    } else if (path[i] == '#') {
      if (s.index || !s.name.empty()) throw runtime_error("# inside");
      s.index = true;
    } else if (path[i] == '~') {
      ++i;
      if (s.index || i == path.size() || path[i] < '0' || path[i] > '2')
        throw runtime_error("escape");
      s.name += path[i] == '0' ? '~' : path[i] == '1' ? '.' : '#';
    } else {
      s.name += path[i];
    }
  }
  for (Step& s : steps) {
    if (!s.index) continue;
    if (s.name.empty() || (s.name.size() > 1 && s.name[0] == '0')) throw runtime_error("index");
    for (char c : s.name)
      if (c < '0' || c > '9') throw runtime_error("index");
  }
  return steps;
}

struct Row {
  vector<Step> steps;
  string leaf;
};

// Prints what the rows from b to e say; they share their first `depth` steps.
void emit(const vector<Row>& rows, size_t b, size_t e, size_t depth, string& out) {
  if (rows[b].steps.size() == depth) {
    if (e - b > 1) throw runtime_error("leaf and more");
    out += rows[b].leaf;
    return;
  }
  const bool array = rows[b].steps[depth].index;
  if (array && depth == 0) throw runtime_error("outermost");
  out += array ? '[' : '{';
  size_t count = 0;
  for (size_t i = b; i < e; ++count) {
    const Step& s = rows[i].steps[depth];
    size_t j = i;
    while (j < e && rows[j].steps[depth] == s) ++j;
    if (s.index != array) throw runtime_error("mixed");
    if (array && s.name != to_string(count)) throw runtime_error("gap");
    if (i > b) out += ',';
    if (!array) out += '"' + s.name + "\":";
    emit(rows, i, j, depth + 1, out);
    i = j;
  }
  out += array ? ']' : '}';
}

int main() {
  ios::sync_with_stdio(false);
  string line;
  while (getline(cin, line)) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    string out;
    if (line[0] == 'f') {
      Leaves leaves;
      scan(line.c_str() + 8, "", true, leaves);
      if (leaves.size() == 1 && leaves[0].first.empty() && leaves[0].second == "{}" &&
          line.find('"') == string::npos) {
        out = "{}";
      } else {
        vector<Row> rows;
        vector<size_t> order;
        for (size_t i = 0; i < leaves.size(); ++i) {
          rows.push_back({steps_of(leaves[i].first), ""});
          order.push_back(i);
        }
        sort(order.begin(), order.end(),
             [&](size_t a, size_t b) { return rows[a].steps < rows[b].steps; });
        for (size_t i : order)
          out += (out.empty() ? "{\"" : ",\"") + leaves[i].first + "\":" + leaves[i].second;
        out += '}';
      }
    } else {
      try {
        vector<Row> rows;
        for (auto& [path, leaf] : members(line.c_str() + 10))
          rows.push_back({steps_of(path), leaf});
        sort(rows.begin(), rows.end(),
             [](const Row& a, const Row& b) { return a.steps < b.steps; });
        if (rows.empty())
          out = "{}";
        else
          emit(rows, 0, rows.size(), 0, out);
      } catch (const exception&) {
        out = "error";
      }
    }
    out += '\n';
    fwrite(out.data(), 1, out.size(), stdout);
  }
}
