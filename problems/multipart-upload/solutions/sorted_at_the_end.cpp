#include <algorithm>
#include <cstdio>
#include <cstring>
#include <map>
#include <memory>
#include <string>
#include <vector>
using namespace std;

// Parts are appended to a list as they come; completing sorts it stably and keeps the last of each
// number. Objects are lists of pieces with their offsets.

struct Piece {
  long long number;
  string data;
};
struct Upload {
  string key;
  vector<Piece> pieces;
};
struct Object {
  vector<Piece> pieces;
  vector<long long> ends;
};

unsigned crc(unsigned c, const string& s) {
  for (unsigned char b : s) {
    c ^= b;
    for (int i = 0; i < 8; ++i) c = c & 1 ? c / 2 ^ 0xedb88320u : c / 2;
  }
  return c;
}

int main() {
  map<string, unique_ptr<Upload>> uploads;
  map<string, Object> objects;
  static char line[2048], w[5][1100];
  while (fgets(line, sizeof line, stdin)) {
    if (sscanf(line, "%1099s %1099s %1099s %1099s %1099s", w[0], w[1], w[2], w[3], w[4]) < 2)
      continue;
    if (!strcmp(w[0], "get")) {
      auto it = objects.find(w[1]);
      long long from = atoll(w[2]), to = atoll(w[3]);
      if (it == objects.end()) {
        puts("not found");
        continue;
      }
      Object& o = it->second;
      to = min(to, o.ends.back() - 1);
      if (from > to) {
        puts("bad range");
        continue;
      }
      size_t i = upper_bound(o.ends.begin(), o.ends.end(), from) - o.ends.begin();
      while (from <= to) {
        const string& d = o.pieces[i].data;
        size_t skip = from - (o.ends[i] - d.size());
        size_t count = min<long long>(d.size() - skip, to - from + 1);
        fwrite(d.data() + skip, 1, count, stdout);
        from += count;
        ++i;
      }
      puts("");
      continue;
    }
    auto it = uploads.find(w[1]);
    if (!strcmp(w[0], "init")) {
      bool fresh = it == uploads.end();
      if (fresh) uploads[w[1]].reset(new Upload{w[2], {}});
      puts(fresh ? "ok" : "exists");
      continue;
    }
    if (it == uploads.end() || !it->second) {
      puts("no upload");
      continue;
    }
    Upload& u = *it->second;
    if (!strcmp(w[0], "abort")) {
      it->second.reset();
      puts("ok");
    } else if (!strcmp(w[0], "part")) {
      bool good = ~crc(~0u, w[4]) == strtoul(w[3], nullptr, 16);
      if (good) u.pieces.push_back({atoll(w[2]), w[4]});
      puts(good ? "ok" : "corrupt");
    } else {
      stable_sort(u.pieces.begin(), u.pieces.end(),
                  [](const Piece& a, const Piece& b) { return a.number < b.number; });
      size_t kept = 0;
      for (size_t i = 0; i < u.pieces.size(); ++i) {
        if (i + 1 < u.pieces.size() && u.pieces[i + 1].number == u.pieces[i].number) continue;
        if (kept != i) u.pieces[kept] = move(u.pieces[i]);
        ++kept;
      }
      u.pieces.resize(kept);
      long long n = atoll(w[2]), row = 0, small = 0;
      while (row < (long long)kept && row < n && u.pieces[row].number == row + 1) ++row;
      if (row < n) {
        printf("missing %lld\n", row + 1);
        continue;
      }
      if ((long long)kept > n) {
        printf("extra %lld\n", u.pieces[n].number);
        continue;
      }
      for (long long i = n - 1; i-- > 0;)
        if (u.pieces[i].data.size() < 5) small = i + 1;
      if (small) {
        printf("small %lld\n", small);
        continue;
      }
      unsigned c = ~0u;
      Object o;
      long long size = 0;
      for (auto& piece : u.pieces) {
        c = crc(c, piece.data);
        o.ends.push_back(size += piece.data.size());
      }
      if (~c != strtoul(w[3], nullptr, 16)) {
        puts("corrupt");
        continue;
      }
      printf("ok %lld\n", size);
      o.pieces = move(u.pieces);
      objects[u.key] = move(o);
      it->second.reset();
    }
  }
}
