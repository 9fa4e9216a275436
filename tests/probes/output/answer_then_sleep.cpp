// Rule: an answer before a long sleep is kept, once.
// Expect: wall_limit
// Limits: wall=500ms
// Stdout: 42

#include <unistd.h>

int main() {
  write(1, "42\n", 3);
  for (;;) pause();
}
