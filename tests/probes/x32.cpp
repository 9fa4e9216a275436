// Rule: calls through another ABI kill at once.
// Expect: forbidden_syscall ?

#include <unistd.h>

int main() {
  syscall(0x40000000 + 39);
  return 9;
}
