// Rule: nothing outlives the run by becoming a daemon.
// Expect: forbidden_syscall clone

#include <unistd.h>

int main() {
  if (daemon(0, 0) != 0) return 1;
  for (;;) pause();
}
