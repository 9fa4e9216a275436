// Rule: only the thread pointer may be set.
// Expect: forbidden_syscall arch_prctl

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_arch_prctl, 0x1001, 0);
  return 9;
}
