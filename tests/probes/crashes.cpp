// Rule: a crash names its signal.
// Expect: signalled 11

int main() {
  volatile int* nowhere = nullptr;
  return *nowhere;
}
