// Rule: a program has its three descriptors and no other.
// Expect: exited 0
// Stdout: 0 1 2

#include <poll.h>
#include <stdio.h>

int main() {
  const char* gap = "";
  for (int fd = 0; fd < 65536; ++fd) {
    pollfd one{fd, 0, 0};
    if (poll(&one, 1, 0) < 0 || (one.revents & POLLNVAL) != 0) continue;
    printf("%s%d", gap, fd);
    gap = " ";
  }
  puts("");
}
