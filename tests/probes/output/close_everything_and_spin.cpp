// Rule: a program is not over when its output is closed.
// Expect: cpu_limit

#include <unistd.h>

int main() {
  for (int fd = 0; fd < 3; ++fd) close(fd);
  for (;;) {
  }
}
