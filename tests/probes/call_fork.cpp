// Rule: no process can be made.
// Expect: forbidden_syscall fork

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_fork, 0, 0, 0, 0, 0);
  return 9;
}
