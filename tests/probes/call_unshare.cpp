// Rule: no nested namespaces.
// Expect: forbidden_syscall unshare

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_unshare, 0, 0, 0, 0, 0);
  return 9;
}
