// Rule: nothing can be removed.
// Expect: forbidden_syscall unlink

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_unlink, 0, 0, 0, 0, 0);
  return 9;
}
