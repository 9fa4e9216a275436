// Rule: a memfd escapes the memory limit.
// Expect: forbidden_syscall memfd_create

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_memfd_create, 0, 0, 0, 0, 0);
  return 9;
}
