// Rule: what is dropped of stderr does not disturb the program.
// Expect: exited 0
// Stdout: done

#include <stdio.h>
#include <unistd.h>

static char block[1 << 16];

int main() {
  for (int i = 0; i < 15; ++i)
    if (write(2, block, sizeof block) != sizeof block) return 1;
  puts("done");
}
