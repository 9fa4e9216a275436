#include <algorithm>
#include <cstdio>
#include <iostream>
#include <queue>
#include <string>
#include <unordered_map>
#include <vector>
using namespace std;

// Keys and contents are strings here, with a byte after each field that occurs nowhere else and is
// below all others, so that they compare like lists of fields.
using Row = vector<string>;
using Table = unordered_map<string, Row>;

const string NUL = "\\N";

Row cells(const string& line) {
  Row r(1);
  for (char c : line)
    if (c == ',')
      r.emplace_back();
    else
      r.back() += c;
  return r;
}

bool next_line(string& line) {
  if (!getline(cin, line)) return false;
  while (!line.empty() && line.back() == '\r') line.pop_back();
  return true;
}

string packed(const Row& row, const vector<int>& columns) {
  string s;
  for (int c : columns) s += row[c] + '\1';
  return s;
}

string shown(string key) {
  key.pop_back();
  replace(key.begin(), key.end(), '\1', ',');
  return key;
}

int where(const Row& names, const string& name) {
  for (size_t i = 0; i < names.size(); ++i)
    if (names[i] == name) return static_cast<int>(i);
  return -1;
}

void read(const Row& key, Row& names, Table& table) {
  string line;
  next_line(line);
  names = cells(line);
  vector<int> columns;
  for (auto& k : key) columns.push_back(where(names, k));
  while (next_line(line)) {
    if (line == "%%") return;
    Row row = cells(line);
    table[packed(row, columns)] = row;
  }
}

int main() {
  ios::sync_with_stdio(false);
  string line;
  next_line(line);
  const Row key = cells(line.substr(4));
  Row old_names, new_names;
  Table old_rows, new_rows;
  read(key, old_names, old_rows);
  read(key, new_names, new_rows);

  // For each column of the new copy that is no key: where it was, or -1.
  vector<int> values, was, common_old, common_new;
  for (auto& n : old_names)
    if (where(new_names, n) < 0) printf("drop %s\n", n.c_str());
  for (size_t i = 0; i < new_names.size(); ++i) {
    if (where(key, new_names[i]) >= 0) continue;
    int old = where(old_names, new_names[i]);
    values.push_back(static_cast<int>(i));
    was.push_back(old);
    if (old < 0) {
      printf("add %s\n", new_names[i].c_str());
    } else {
      common_old.push_back(old);
      common_new.push_back(static_cast<int>(i));
    }
  }
  string nothing;
  for (size_t i = 0; i < common_old.size(); ++i) nothing += NUL + '\1';

  vector<pair<string, string>> out;  // key and line
  priority_queue<string, vector<string>, greater<>> gone;
  using Lowest = priority_queue<string, vector<string>, greater<>>;
  unordered_map<string, Lowest> fresh;
  vector<string> inserted;

  for (auto& [k, row] : old_rows)
    if (!new_rows.count(k)) gone.push(k);
  for (auto& [k, row] : new_rows) {
    auto old = old_rows.find(k);
    string changes;
    bool additions = false;
    for (size_t i = 0; i < values.size(); ++i) {
      const string& now = row[values[i]];
      if (was[i] < 0 && now != NUL) additions = true;
      if (old == old_rows.end()) {
        if (now != NUL) changes += ' ' + new_names[values[i]] + '=' + now;
      } else {
        const string& then = was[i] < 0 ? NUL : old->second[was[i]];
        if (then != now) changes += ' ' + new_names[values[i]] + '=' + then + "->" + now;
      }
    }
    if (old != old_rows.end()) {
      if (!changes.empty()) out.emplace_back(k, "update " + shown(k) + changes);
      continue;
    }
    const string contents = packed(row, common_new);
    if (additions || contents == nothing)
      out.emplace_back(k, "insert " + shown(k) + changes);
    else
      fresh[contents].push(k);
  }
  while (!gone.empty()) {
    const string k = gone.top();
    gone.pop();
    auto it = fresh.find(packed(old_rows[k], common_old));
    if (it == fresh.end() || it->second.empty()) {
      out.emplace_back(k, "delete " + shown(k));
    } else {
      out.emplace_back(k, "move " + shown(k) + ' ' + shown(it->second.top()));
      it->second.pop();
    }
  }
  for (auto& [contents, keys] : fresh)
    for (; !keys.empty(); keys.pop()) {
      const string k = keys.top();
      string text = "insert " + shown(k);
      for (int c : values)
        if (new_rows[k][c] != NUL) text += ' ' + new_names[c] + '=' + new_rows[k][c];
      out.emplace_back(k, text);
    }
  sort(out.begin(), out.end());
  for (auto& [k, text] : out) puts(text.c_str());
}
