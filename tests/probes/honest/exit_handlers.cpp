// Rule: what is to run at exit, runs.
// Expect: exited 3
// Stdout: bye

#include <stdio.h>
#include <stdlib.h>

int main() {
  atexit([] { puts("bye"); });
  exit(3);
}
