// Rule: nothing can be written.
// Expect: forbidden_syscall mkdir

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_mkdir, 0, 0, 0, 0, 0);
  return 9;
}
