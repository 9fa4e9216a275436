// Rule: of course not.
// Expect: forbidden_syscall init_module

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_init_module, 0, 0, 0, 0, 0);
  return 9;
}
