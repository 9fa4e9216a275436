// Rule: a deep recursion has as much stack as memory.
// Expect: exited 0

int deeper(int n) {
  volatile char frame[1024] = {};
  frame[n % 1024] = 1;
  return n == 0 ? 0 : deeper(n - 1) + frame[n % 1024] - 1;
}

int main() { return deeper(40000); }
