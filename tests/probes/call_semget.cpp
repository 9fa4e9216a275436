// Rule: System V semaphores outlive runs.
// Expect: forbidden_syscall semget

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_semget, 0, 0, 0, 0, 0);
  return 9;
}
