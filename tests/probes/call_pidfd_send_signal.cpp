// Rule: no signal by handle.
// Expect: forbidden_syscall pidfd_send_signal

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_pidfd_send_signal, 0, 0, 0, 0, 0);
  return 9;
}
