// Rule: an answer before a crash is kept, and the crash is reported.
// Expect: signalled SIGSEGV
// Stdout: 42

#include <stdio.h>

int main() {
  puts("42");
  fflush(stdout);
  *static_cast<volatile int*>(nullptr) = 1;
}
