// Rule: nor does a sleeper get away like that.
// Expect: wall_limit
// Limits: wall=500ms

#include <unistd.h>

int main() {
  for (int fd = 0; fd < 3; ++fd) close(fd);
  for (;;) pause();
}
