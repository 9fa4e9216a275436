#include <algorithm>
#include <cstdio>
#include <cstring>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>
using namespace std;

// Topics are nodes of a tree with parents; users are numbers; settings are maps of pairs.

map<string, int> user_ids, topic_ids;
vector<string> user_names;
vector<int> parent;
vector<vector<int>> followers;
vector<pair<int, int>> quiet;

int user_id(const char* s) {
  auto [it, fresh] = user_ids.try_emplace(s, (int)user_names.size());
  if (fresh) {
    user_names.push_back(s);
    quiet.push_back({0, 0});
  }
  return it->second;
}

int topic_id(const string& s) {
  auto it = topic_ids.find(s);
  if (it != topic_ids.end()) return it->second;
  size_t slash = s.find_last_of('/');
  int up = s == "*" ? -1 : slash == string::npos ? topic_id("*") : topic_id(s.substr(0, slash));
  int id = (int)parent.size();
  topic_ids[s] = id;
  parent.push_back(up);
  followers.emplace_back();
  return id;
}

int main() {
  map<pair<int, int>, string> wants;
  map<pair<int, int>, long long> last;
  set<string> seen;
  char line[512], w[5][256];
  while (fgets(line, sizeof line, stdin)) {
    int n = sscanf(line, "%255s %255s %255s %255s %255s", w[0], w[1], w[2], w[3], w[4]);
    if (n < 3) continue;
    if (!strcmp(w[0], "follow")) {
      auto& f = followers[topic_id(w[2])];
      int u = user_id(w[1]);
      auto it = lower_bound(f.begin(), f.end(), u);
      if (it == f.end() || *it != u) f.insert(it, u);
    } else if (!strcmp(w[0], "unfollow")) {
      auto& f = followers[topic_id(w[2])];
      int u = user_id(w[1]);
      auto it = lower_bound(f.begin(), f.end(), u);
      if (it != f.end() && *it == u) f.erase(it);
    } else if (!strcmp(w[0], "prefer")) {
      int u = user_id(w[1]);
      wants[{u, topic_id(w[2])}] = w[3];
    } else if (!strcmp(w[0], "quiet")) {
      quiet[user_id(w[1])] = {atoi(w[2]), atoi(w[3])};
    } else {
      const char* id = w[2];
      if (!seen.insert(id).second) {
        printf("%s duplicate\n", id);
        continue;
      }
      long long t = atoll(w[1]);
      int minute = (int)(t / 60 % 1440);
      int topic = topic_id(w[3]);
      bool normal = w[4][0] == 'n';
      vector<int> all;
      for (int a = topic; a >= 0; a = parent[a])
        all.insert(all.end(), followers[a].begin(), followers[a].end());
      sort(all.begin(), all.end(), [](int a, int b) { return user_names[a] < user_names[b]; });
      all.erase(unique(all.begin(), all.end()), all.end());
      int told = 0;
      for (int u : all) {
        string list = "email";
        for (int a = topic; a >= 0; a = parent[a]) {
          auto it = wants.find({u, a});
          if (it == wants.end()) continue;
          list = it->second;
          break;
        }
        if (normal) {
          // turn the day so that quiet time begins at 0
          int length = (quiet[u].second - quiet[u].first + 1440) % 1440;
          int at = (minute - quiet[u].first + 1440) % 1440;
          if (at < length) list = list.find("email") == string::npos ? "none" : "email";
          auto it = last.find({u, topic});
          if (it != last.end() && it->second + 600 > t) list = "none";
        }
        if (list == "none") continue;
        last[{u, topic}] = t;
        ++told;
        string out;
        for (const char* c : {"email", "push", "sms"})
          if (list.find(c) != string::npos) out += (out.empty() ? "" : ",") + string(c);
        printf("%s %s %s\n", id, user_names[u].c_str(), out.c_str());
      }
      if (!told) printf("%s nobody\n", id);
    }
  }
}
