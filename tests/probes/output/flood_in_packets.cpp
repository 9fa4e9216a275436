// Rule: a pipe in packet mode changes nothing either.
// Expect: output_limit
// Limits: output=64KiB cpu=2s wall=6s

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <fcntl.h>
#include <unistd.h>

static char block[100];

int main() {
  if (fcntl(1, F_SETFL, O_DIRECT) != 0) return 9;
  for (;;)
    if (write(1, block, sizeof block) < 0) return 1;
}
