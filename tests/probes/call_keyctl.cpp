// Rule: keyrings outlive runs.
// Expect: forbidden_syscall keyctl

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_keyctl, 0, 0, 0, 0, 0);
  return 9;
}
