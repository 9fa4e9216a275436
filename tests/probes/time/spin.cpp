// Rule: a busy loop ends at the CPU limit.
// Expect: cpu_limit

int main() {
  for (volatile long i = 0;; i = i + 1) {
  }
}
