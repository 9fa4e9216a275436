#include <climits>
#include <cstdio>
#include <cstring>
#include <map>
#include <string>
#include <vector>
using namespace std;

// Codes live in a trie over all bytes; an entry's end of life is one number, and deleting sets it.

struct Link {
  string url;
  long long dies;
  bool forever;
};

struct Node {
  map<char, int> next;
  int link = -1;
};

vector<Node> trie(1);
vector<Link> links;

int walk(const char* code, bool create) {
  int at = 0;
  for (; *code; ++code) {
    auto it = trie[at].next.find(*code);
    if (it != trie[at].next.end()) {
      at = it->second;
    } else if (create) {
      int fresh = (int)trie.size();
      trie[at].next[*code] = fresh;
      trie.emplace_back();
      at = fresh;
    } else {
      return -1;
    }
  }
  return at;
}

// A state machine over the characters; empty if the address is not valid.
string normalise(const char* s) {
  string out;
  while (*s && *s != ':' && out.size() < 6) out += *s++ | 32;
  if (out != "http" && out != "https") return "";
  bool secure = out == "https";
  if (strncmp(s, "://", 3)) return "";
  s += 3;
  out += "://";
  size_t before = out.size();
  for (; *s; ++s) {
    if (*s >= 'A' && *s <= 'Z')
      out += *s + 32;
    else if ((*s >= 'a' && *s <= 'z') || (*s >= '0' && *s <= '9') || *s == '-' || *s == '.')
      out += *s;
    else
      break;
  }
  if (out.size() == before) return "";
  if (*s == ':') {
    long port = 0;
    ++s;
    if (*s < '1' || *s > '9') return "";
    while (*s >= '0' && *s <= '9') {
      port = port * 10 + (*s++ - '0');
      if (port > 65535) return "";
    }
    if (port != (secure ? 443 : 80)) out += ":" + to_string(port);
  }
  if (*s && !strchr("/?#", *s)) return "";
  if (*s != '/') out += '/';
  while (*s && *s != '#') out += *s++;
  return out;
}

int main() {
  const char* digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  vector<int> counter{0};  // digits, the lowest one first
  map<string, pair<string, int>> known;
  static char line[2048], what[400], a[400], b[400];
  long long now = 0;
  while (fgets(line, sizeof line, stdin)) {
    long long t, ttl = 0;
    if (sscanf(line, "%lld %399s %399s %399s", &t, what, a, b) < 3) continue;
    if (t > now) now = t;
    bool creates = *what == 's' || *what == 'a';
    if (creates) {
      ttl = atoll(*what == 's' ? b : strrchr(line, ' '));
      string url = normalise(*what == 's' ? a : b);
      bool fine = !url.empty();
      if (*what == 'a') {
        size_t letters = strspn(a, digits);
        fine = fine && letters <= 16 && a[letters] == 0;
      }
      if (!fine) {
        puts("400");
        continue;
      }
      string code = a;
      if (*what == 's') {
        if (ttl == 0) {
          auto it = known.find(url);
          if (it != known.end() && links[it->second.second].dies > now) {
            printf("200 %s\n", it->second.first.c_str());
            continue;
          }
        }
        do {
          code.clear();
          for (size_t i = counter.size(); i-- > 0;) code += digits[counter[i]];
          size_t i = 0;
          while (i < counter.size() && counter[i] == 61) counter[i++] = 0;
          if (i == counter.size())
            counter.push_back(1);
          else
            ++counter[i];
          int n = walk(code.c_str(), false);
          if (n < 0 || trie[n].link < 0) break;
        } while (true);
      }
      int n = walk(code.c_str(), true);
      if (trie[n].link >= 0) {
        puts("409");
        continue;
      }
      trie[n].link = (int)links.size();
      if (*what == 's' && ttl == 0) known[url] = {code, trie[n].link};
      links.push_back({url, ttl == 0 ? LLONG_MAX : now + ttl, ttl == 0});
      if (*what == 's')
        printf("201 %s\n", code.c_str());
      else
        puts("201");
      continue;
    }
    int n = walk(a, false);
    if (n < 0 || trie[n].link < 0) {
      puts("404");
      continue;
    }
    Link& l = links[trie[n].link];
    if (l.dies <= now) {
      puts("410");
    } else if (*what == 'r') {
      printf("%d %s\n", l.forever ? 301 : 302, l.url.c_str());
    } else {
      l.dies = LLONG_MIN;
      puts("204");
    }
  }
}
