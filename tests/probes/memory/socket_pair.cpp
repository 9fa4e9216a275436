// Rule: so are socket pairs.
// Expect: forbidden_syscall socketpair
// Limits: cpu=10s wall=30s

#include <sys/socket.h>

int main() {
  int ends[2];
  socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
}
