// Rule: ids are settled.
// Expect: forbidden_syscall setgroups

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_setgroups, 0, 0, 0, 0, 0);
  return 9;
}
