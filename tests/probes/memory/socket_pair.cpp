// Rule: so are socket pairs.
// Expect: forbidden_syscall socketpair
// Limits: cpu=2s wall=6s

#include <sys/socket.h>

int main() {
  int ends[2];
  socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
}
