// Rule: there is no channel to write a verdict into.
// Expect: exited 0

#include <unistd.h>

int main() {
  for (int fd = 3; fd < 65536; ++fd)
    if (write(fd, "AC", 2) != -1) return 1;
}
