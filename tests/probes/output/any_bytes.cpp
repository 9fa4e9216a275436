// Rule: output is bytes: NUL, no line end, invalid UTF-8 and escape sequences all arrive.
// Expect: exited 0
// Stdout: a\x00b\xff\x1b[31m\x0d\x0ac

#include <unistd.h>

int main() {
  const char bytes[] = "a\0b\xff\x1b[31m\r\nc\n";
  return write(1, bytes, sizeof bytes - 1) == sizeof bytes - 1 ? 0 : 1;
}
