// Rule: no devices.
// Expect: forbidden_syscall mknod

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_mknod, 0, 0, 0, 0, 0);
  return 9;
}
