// Rule: a crash names its signal.
// Expect: signalled 8

int main() {
  volatile int zero = 0;
  return 100 / zero;
}
