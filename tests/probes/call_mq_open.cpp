// Rule: POSIX queues outlive runs.
// Expect: forbidden_syscall mq_open

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_mq_open, 0, 0, 0, 0, 0);
  return 9;
}
