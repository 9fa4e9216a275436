// Rule: no descriptor can be taken from another process.
// Expect: forbidden_syscall pidfd_getfd

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  for (int fd = 0; fd < 64; ++fd) syscall(SYS_pidfd_getfd, fd, 3, 0);
}
