// Rule: an unknown call is blocked: new kernels add calls.
// Expect: forbidden_syscall 1000

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(1000, 0);
  return 9;
}
