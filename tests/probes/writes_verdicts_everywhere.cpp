// Rule: a verdict cannot be written into any descriptor.
// Expect: exited 1

#include <unistd.h>

int main() {
  for (int fd = 3; fd < 4096; ++fd) write(fd, "outcome:exited\n", 15);
  return 1;
}
