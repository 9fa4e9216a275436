#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <vector>
using namespace std;

// All of the input at once; rows point into it.
string slurp() {
  string all;
  array<char, 1 << 16> block;
  while (size_t n = fread(block.data(), 1, block.size(), stdin)) all.append(block.data(), n);
  return all;
}

string_view word(string_view& rest) {
  size_t b = rest.find_first_not_of(" \r\n");
  if (b == string_view::npos) return {};
  rest.remove_prefix(b);
  size_t e = min(rest.find_first_of(" \r\n"), rest.size());
  string_view w = rest.substr(0, e);
  rest.remove_prefix(e);
  return w;
}

long long num(string_view s) {
  long long v = 0;
  from_chars(s.data(), s.data() + s.size(), v);
  return v;
}

struct Row {
  string_view who, path;
  long long t;
  size_t seq;
};

struct Out {
  long long start;
  string text;
};

int main() {
  const string all = slurp();
  string_view rest = all;
  const long long gap = num(word(rest)), longest = num(word(rest));
  vector<Row> rows;
  for (string_view t = word(rest); !t.empty(); t = word(rest)) {
    string_view who = word(rest), path = word(rest);
    rows.push_back({who, path, num(t), rows.size()});
  }

  // First so that duplicates are neighbours, the earliest one in front.
  sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
    if (a.who != b.who) return a.who < b.who;
    if (a.t != b.t) return a.t < b.t;
    if (a.path != b.path) return a.path < b.path;
    return a.seq < b.seq;
  });
  rows.erase(unique(rows.begin(), rows.end(),
                    [](const Row& a, const Row& b) {
                      return a.who == b.who && a.t == b.t && a.path == b.path;
                    }),
             rows.end());
  // Then as the sessions see them.
  sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
    if (a.who != b.who) return a.who < b.who;
    if (a.t != b.t) return a.t < b.t;
    return a.seq < b.seq;
  });

  vector<Out> out;
  for (size_t i = 0; i < rows.size();) {
    size_t end = i;
    bool bot = false;
    for (; end < rows.size() && rows[end].who == rows[i].who; ++end)
      bot = bot || rows[end].path == "/robots.txt";
    if (bot) i = end;
    while (i < end) {
      size_t j = i + 1;
      while (j < end && rows[j].t <= rows[j - 1].t + gap && rows[j].t <= rows[i].t + longest) ++j;
      string line(rows[i].who);
      line += ' ' + to_string(rows[i].t) + ' ' + to_string(rows[j - 1].t - rows[i].t) + ' ' +
              to_string(j - i) + ' ';
      line += rows[i].path;
      line += ' ';
      line += rows[j - 1].path;
      out.push_back({rows[i].t, line});
      i = j;
    }
  }
  // Visitors are in order already.
  stable_sort(out.begin(), out.end(), [](const Out& a, const Out& b) { return a.start < b.start; });
  for (auto& o : out) puts(o.text.c_str());
}
