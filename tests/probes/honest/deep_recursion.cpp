// Rule: a million calls deep is deep enough for a depth-first search.
// Expect: exited 0
// Limits: memory=256MiB cpu=10s wall=30s

static long descend(long n, volatile long* from) {
  volatile long here = n;
  return n == 0 ? 0 : descend(n - 1, &here) + (here - *from + 1);
}

int main() {
  volatile long top = 1'000'001;
  return descend(1'000'000, &top) == 0 ? 0 : 1;
}
