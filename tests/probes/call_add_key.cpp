// Rule: keyrings outlive runs.
// Expect: forbidden_syscall add_key

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_add_key, 0, 0, 0, 0, 0);
  return 9;
}
