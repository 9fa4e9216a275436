// Rule: the stack counts as memory.
// Expect: memory_limit

int deeper(volatile int* above) {
  volatile int frame[256] = {};
  frame[3] = *above + 1;
  return deeper(frame) + frame[7];
}

int main() {
  volatile int start = 0;
  return deeper(&start);
}
