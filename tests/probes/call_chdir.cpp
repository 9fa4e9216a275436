// Rule: there is nowhere to go.
// Expect: forbidden_syscall chdir

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_chdir, 0, 0, 0, 0, 0);
  return 9;
}
