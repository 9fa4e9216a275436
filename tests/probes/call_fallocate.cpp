// Rule: nothing can be written.
// Expect: forbidden_syscall fallocate

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_fallocate, 0, 0, 0, 0, 0);
  return 9;
}
