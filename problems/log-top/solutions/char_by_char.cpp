#include <bits/stdc++.h>
using namespace std;

// Reads blank-separated words of one line at a time straight from stdin.
struct Scanner {
  char buf[1 << 16];
  size_t pos = 0, len = 0;

  int peek() {
    if (pos == len) {
      len = fread(buf, 1, sizeof buf, stdin);
      pos = 0;
      if (len == 0) return EOF;
    }
    return static_cast<unsigned char>(buf[pos]);
  }

  // False at the end of the line (or of the input).
  bool word(string& out) {
    out.clear();
    while (peek() == ' ' || peek() == '\t' || peek() == '\r') ++pos;
    while (peek() != EOF && !isspace(peek())) out += static_cast<char>(buf[pos++]);
    return !out.empty();
  }

  // Skips what is left of the line. False if that was the last one.
  bool next_line() {
    while (peek() != EOF && peek() != '\n') ++pos;
    if (peek() == EOF) return false;
    ++pos;
    return peek() != EOF;
  }
};

struct Row {
  string path;
  long long count = 0, sum = 0;
};

bool digits(const string& s, size_t lo, size_t hi) {
  if (s.size() < lo || s.size() > hi) return false;
  for (char c : s)
    if (c < '0' || c > '9') return false;
  return true;
}

// floor(sum / count) first, then the rest as a fraction: never leaves 64 bits.
bool before(const Row& a, const Row& b) {
  long long qa = a.sum / a.count, qb = b.sum / b.count;
  if (qa != qb) return qa > qb;
  long long fa = (a.sum % a.count) * b.count, fb = (b.sum % b.count) * a.count;
  if (fa != fb) return fa > fb;
  return a.path < b.path;
}

int main() {
  static Scanner in;
  const set<string> methods{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
  string f[5], extra;
  in.word(extra);
  size_t k = stoul(extra);

  map<string, pair<long long, long long>> stats;
  while (in.next_line()) {
    int n = 0;
    while (n < 5 && in.word(f[n])) ++n;
    if (n < 5 || in.word(extra)) continue;
    if (!digits(f[0], 1, 15) || !methods.count(f[1]) || f[2][0] != '/') continue;
    if (!digits(f[3], 3, 3) || f[3][0] < '1' || f[3][0] > '5') continue;
    if (!digits(f[4], 1, 15)) continue;
    auto& [count, sum] = stats[f[2].substr(0, f[2].find('?'))];
    ++count;
    sum += stoll(f[4]);
  }

  vector<Row> rows;
  for (auto& [path, s] : stats) rows.push_back({path, s.first, s.second});
  sort(rows.begin(), rows.end(), before);
  if (rows.size() > k) rows.resize(k);
  for (auto& r : rows)
    printf("%s %lld %.7Lf\n", r.path.c_str(), r.count, (long double)r.sum / r.count / 1000);
}
