// Rule: a program may make its end of the pipe non-blocking, which changes nothing.
// Expect: output_limit

#include <fcntl.h>
#include <unistd.h>

static char block[1 << 16];

int main() {
  if (fcntl(1, F_SETFL, O_NONBLOCK) != 0) return 9;
  for (;;) write(1, block, sizeof block);
}
