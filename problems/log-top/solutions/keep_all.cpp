#include <bits/stdc++.h>
using namespace std;

struct Record {
  vector<string> fields;
  string line;
};

bool numeric(const string& s, size_t lo, size_t hi) {
  return s.size() >= lo && s.size() <= hi &&
         all_of(s.begin(), s.end(), [](char c) { return '0' <= c && c <= '9'; });
}

bool valid(const Record& r) {
  static const set<string> methods{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
  const auto& f = r.fields;
  return f.size() == 5 && numeric(f[0], 1, 15) && methods.count(f[1]) && f[2][0] == '/' &&
         numeric(f[3], 3, 3) && "100" <= f[3] && f[3] <= "599" && numeric(f[4], 1, 15);
}

int main() {
  ios::sync_with_stdio(false);
  string line;
  getline(cin, line);
  const size_t k = stoul(line);

  vector<Record> records;
  while (getline(cin, line)) {
    istringstream in(line);
    Record r{{}, line};
    for (string word; in >> word;) r.fields.push_back(word);
    records.push_back(r);
  }

  map<string, vector<const Record*>> by_path;
  for (const Record& r : records)
    if (valid(r)) by_path[r.fields[2].substr(0, r.fields[2].find('?'))].push_back(&r);

  struct Row {
    string path;
    long long count, sum;
  };
  vector<Row> rows;
  for (const auto& [path, list] : by_path) {
    long long sum = 0;
    for (const Record* r : list) sum += stoll(r->fields[4]);
    rows.push_back({path, static_cast<long long>(list.size()), sum});
  }
  stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
    return static_cast<__int128>(a.sum) * b.count > static_cast<__int128>(b.sum) * a.count;
  });
  for (size_t i = 0; i < min(k, rows.size()); ++i)
    printf("%s %lld %.9f\n", rows[i].path.c_str(), rows[i].count,
           double(rows[i].sum) / rows[i].count / 1000);
}
