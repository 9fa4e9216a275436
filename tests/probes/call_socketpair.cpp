// Rule: no sockets of any kind.
// Expect: forbidden_syscall socketpair

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_socketpair, 0, 0, 0, 0, 0);
  return 9;
}
