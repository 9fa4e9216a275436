// Rule: nothing can be written.
// Expect: forbidden_syscall truncate

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_truncate, 0, 0, 0, 0, 0);
  return 9;
}
