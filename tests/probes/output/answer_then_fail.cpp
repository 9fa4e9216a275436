// Rule: an exit code is reported, whatever was printed.
// Expect: exited 1
// Stdout: 42

#include <stdio.h>

int main() {
  puts("42");
  return 1;
}
