#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <string>
using namespace std;

// Stored value -> how often; only the buckets that occur.
using Counts = map<long long, int>;

// Cuts off binary digits until 8 are left, then puts ones in their place.
long long stored(long long v) {
  int cut = 0;
  while (v > 255) {
    v /= 2;
    ++cut;
  }
  while (cut-- > 0) v = v * 2 + 1;
  return v;
}

long long thousandths(const char* p) {
  long long whole = atoll(p);
  char frac[4] = "000";
  if (const char* dot = strchr(p, '.'))
    for (int i = 0; i < 3 && dot[1 + i] >= '0' && dot[1 + i] <= '9'; ++i) frac[i] = dot[1 + i];
  return whole * 1000 + atoll(frac);
}

long long percentile(const Counts& counts, long long p) {
  long long n = 0, seen = 0;
  for (auto& [value, times] : counts) n += times;
  for (auto& [value, times] : counts) {
    seen += times;
    if (seen * 100000 >= p * n) return value;
  }
  return -1;
}

int main() {
  map<string, Counts> all;
  static char line[256], command[16], name[80], arg[80];
  while (fgets(line, sizeof line, stdin)) {
    if (sscanf(line, "%15s %79s %79s", command, name, arg) < 2) continue;
    Counts& counts = all[name];
    switch (command[2]) {
      case 'c':
        ++counts[stored(atoll(arg))];
        break;
      case 's':
        counts.clear();
        break;
      case 'r':
        if (strcmp(name, arg) != 0) {
          for (auto& [value, times] : all[arg]) counts[value] += times;
          all[arg].clear();
        }
        break;
      default:
        if (counts.empty())
          puts("none");
        else
          printf("%lld\n", percentile(counts, thousandths(arg)));
    }
  }
}
