// Rule: output is limited, however small the pieces.
// Expect: output_limit or cpu_limit

#include <unistd.h>

int main() {
  for (;;) write(1, "x", 1);
}
