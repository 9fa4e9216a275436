// Rule: nothing can be renamed.
// Expect: forbidden_syscall rename

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_rename, 0, 0, 0, 0, 0);
  return 9;
}
