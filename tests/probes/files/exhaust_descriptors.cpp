// Rule: descriptors run out early, and harmlessly.
// Expect: exited 0
// Stdout: 61

#include <errno.h>
#include <stdio.h>
#include <unistd.h>

int main() {
  int made = 0;
  while (made < 100000 && dup(0) >= 0) ++made;
  printf("%d\n", made);
  return errno == EMFILE ? 0 : 1;
}
