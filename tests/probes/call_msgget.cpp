// Rule: System V queues outlive runs.
// Expect: forbidden_syscall msgget

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_msgget, 0, 0, 0, 0, 0);
  return 9;
}
