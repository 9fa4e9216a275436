// Rule: input may be read again from its start.
// Expect: exited 0
// Stdin: twice
// Stdout: twice\ntwice

#include <stdio.h>

int main() {
  char line[16];
  for (int i = 0; i < 2; ++i) {
    if (fgets(line, sizeof line, stdin) == nullptr) return 1;
    fputs(line, stdout);
    rewind(stdin);
  }
}
