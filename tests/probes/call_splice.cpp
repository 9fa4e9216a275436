// Rule: not needed.
// Expect: forbidden_syscall splice

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_splice, 0, 0, 0, 0, 0);
  return 9;
}
