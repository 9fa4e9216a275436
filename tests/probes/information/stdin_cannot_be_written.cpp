// Rule: the input is for reading.
// Expect: exited 0
// Stdin: input
// Stdout: input
// Runs: 2

#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

int main() {
  if (write(0, "X", 1) != -1) return 1;
  if (mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, 0, 0) != MAP_FAILED) return 2;
  char text[16] = {};
  if (read(0, text, sizeof text) != 6) return 3;
  fputs(text, stdout);
}
