// Rule: a program may copy its descriptors.
// Expect: exited 0
// Stdout: copied

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

int main() {
  const int copy = dup(1);
  if (copy != 3 || dup2(copy, 10) != 10 || close(1) != 0) return 1;
  pollfd ready{10, POLLOUT, 0};
  if (fcntl(10, F_GETFL) < 0 || poll(&ready, 1, 1000) != 1) return 2;
  return write(10, "copied\n", 7) == 7 ? 0 : 3;
}
