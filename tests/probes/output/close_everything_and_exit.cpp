// Rule: closing everything early is no crime.
// Expect: exited 0

#include <unistd.h>

int main() {
  for (int fd = 0; fd < 3; ++fd) close(fd);
}
