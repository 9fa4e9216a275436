// Rule: no other namespaces.
// Expect: forbidden_syscall setns

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_setns, 0, 0, 0, 0, 0);
  return 9;
}
