// Rule: only the thread name may be set.
// Expect: forbidden_syscall prctl

#include <sys/prctl.h>

int main() {
  prctl(PR_SET_DUMPABLE, 1);
  return 9;
}
