// Rule: the first limit reached ends the run, be it the wall limit of a busy program.
// Expect: wall_limit
// Limits: cpu=10s wall=300ms

int main() {
  for (volatile long i = 0;; i = i + 1) {
  }
}
