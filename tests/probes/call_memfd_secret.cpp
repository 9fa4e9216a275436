// Rule: secret memory escapes the memory limit.
// Expect: forbidden_syscall memfd_secret

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_memfd_secret, 0, 0, 0, 0, 0);
  return 9;
}
