// Rule: the new mount interface is a mount interface.
// Expect: forbidden_syscall fsopen

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_fsopen, 0, 0, 0, 0, 0);
  return 9;
}
