// Rule: the kernel log is the host's.
// Expect: forbidden_syscall syslog

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_syslog, 0, 0, 0, 0, 0);
  return 9;
}
