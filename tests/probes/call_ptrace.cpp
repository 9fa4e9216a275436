// Rule: no process can be traced.
// Expect: forbidden_syscall ptrace

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_ptrace, 0, 0, 0, 0, 0);
  return 9;
}
