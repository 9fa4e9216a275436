// Rule: a kernel race-winning tool.
// Expect: forbidden_syscall userfaultfd

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_userfaultfd, 0, 0, 0, 0, 0);
  return 9;
}
