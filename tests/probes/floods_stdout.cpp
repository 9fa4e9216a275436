// Rule: output is limited.
// Expect: output_limit

#include <unistd.h>

int main() {
  static char line[1 << 16];
  for (;;) write(1, line, sizeof line);
}
