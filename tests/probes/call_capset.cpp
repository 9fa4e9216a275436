// Rule: capabilities are settled.
// Expect: forbidden_syscall capset

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_capset, 0, 0, 0, 0, 0);
  return 9;
}
