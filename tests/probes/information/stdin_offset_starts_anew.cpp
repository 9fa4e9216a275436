// Rule: each run reads its input from the start, wherever the run before stopped.
// Expect: exited 0
// Stdin: abc
// Stdout: ab
// Runs: 2

#include <stdio.h>
#include <unistd.h>

int main() {
  char text[3] = {};
  if (read(0, text, 2) != 2) return 1;
  puts(text);
  lseek(0, 1, SEEK_CUR);
}
