// Rule: the kernel reads 32 bits of an ioctl command; more of them are no way around.
// Expect: exited 0

#include <errno.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
  char c = '\n';
  return syscall(SYS_ioctl, 0, (1ul << 32) | TIOCSTI, &c) == -1 && errno == ENOTTY ? 0 : 1;
}
