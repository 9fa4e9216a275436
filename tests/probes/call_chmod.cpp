// Rule: no modes can be changed.
// Expect: forbidden_syscall chmod

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_chmod, 0, 0, 0, 0, 0);
  return 9;
}
