// Rule: no terminal is in reach, whatever the upper half of the request says.
// Expect: exited 0

#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>

int main() {
  char c = 'x';
  if (syscall(SYS_ioctl, 0, 0x5412L, &c) != -1 || errno != ENOTTY) return 1;
  return syscall(SYS_ioctl, 0, 0x100005412L, &c) == -1 && errno == ENOTTY ? 0 : 2;
}
