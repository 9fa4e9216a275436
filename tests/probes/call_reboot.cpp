// Rule: of course not.
// Expect: forbidden_syscall reboot

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_reboot, 0, 0, 0, 0, 0);
  return 9;
}
