// Rule: no handle of a process.
// Expect: forbidden_syscall pidfd_open

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_pidfd_open, 0, 0, 0, 0, 0);
  return 9;
}
