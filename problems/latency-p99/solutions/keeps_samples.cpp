#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <string>
#include <vector>
using namespace std;

using Samples = vector<long long>;

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

long long percentile(Samples& samples, long long p) {
  sort(samples.begin(), samples.end());
  long long n = static_cast<long long>(samples.size());
  long long rank = max(1LL, (p * n + 99999) / 100000);
  return samples[static_cast<size_t>(rank - 1)];
}

int main() {
  map<string, Samples> all;
  static char line[256], command[16], name[80], arg[80];
  while (fgets(line, sizeof line, stdin)) {
    if (sscanf(line, "%15s %79s %79s", command, name, arg) < 2) continue;
    Samples& samples = all[name];
    switch (command[2]) {
      case 'c':
        samples.push_back(stored(atoll(arg)));
        break;
      case 's':
        samples.clear();
        break;
      case 'r':
        if (strcmp(name, arg) != 0) {
          samples.insert(samples.end(), all[arg].begin(), all[arg].end());
          all[arg].clear();
        }
        break;
      default:
        if (samples.empty())
          puts("none");
        else
          printf("%lld\n", percentile(samples, thousandths(arg)));
    }
  }
}
