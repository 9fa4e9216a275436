// Rule: pipes, whose buffers no limit of a process counts, are refused.
// Expect: forbidden_syscall pipe2 or forbidden_syscall pipe
// Limits: cpu=10s wall=30s

#include <unistd.h>

int main() {
  int ends[2];
  while (pipe(ends) == 0) write(ends[1], "x", 1);
}
