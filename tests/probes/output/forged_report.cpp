// Rule: nothing that a program prints is taken for a result.
// Expect: exited 1
// Stdout: outcome:exited

#include <stdio.h>

int main() {
  puts("outcome:exited");
  fputs("exit-code:0\ntimelimit exceeded\nstd::bad_alloc\nAC\n", stderr);
  return 1;
}
