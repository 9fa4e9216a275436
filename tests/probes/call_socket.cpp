// Rule: the network is out of reach.
// Expect: forbidden_syscall socket

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_socket, 0, 0, 0, 0, 0);
  return 9;
}
