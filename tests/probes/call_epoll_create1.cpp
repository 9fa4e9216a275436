// Rule: not needed.
// Expect: forbidden_syscall epoll_create1

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_epoll_create1, 0, 0, 0, 0, 0);
  return 9;
}
