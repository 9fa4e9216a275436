// Rule: ids are settled.
// Expect: forbidden_syscall setuid

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_setuid, 0, 0, 0, 0, 0);
  return 9;
}
