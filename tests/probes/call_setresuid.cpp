// Rule: ids are settled.
// Expect: forbidden_syscall setresuid

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_setresuid, 0, 0, 0, 0, 0);
  return 9;
}
