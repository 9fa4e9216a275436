// Rule: filters are settled.
// Expect: forbidden_syscall seccomp

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_seccomp, 0, 0, 0, 0, 0);
  return 9;
}
