// Rule: input is read through stdio, to its end.
// Expect: exited 0
// Stdin: one\ntwo\n\nfour
// Stdout: 4 10

#include <stdio.h>
#include <string.h>

int main() {
  char line[100];
  int lines = 0;
  unsigned long letters = 0;
  setvbuf(stdin, nullptr, _IOFBF, 1 << 16);
  for (; fgets(line, sizeof line, stdin) != nullptr; ++lines) letters += strcspn(line, "\n");
  printf("%d %lu\n", lines, letters);
}
