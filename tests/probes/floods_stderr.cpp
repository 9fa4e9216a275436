// Rule: diagnostics are limited too.
// Expect: output_limit

#include <unistd.h>

int main() {
  static char line[1 << 16];
  for (;;) write(2, line, sizeof line);
}
