// Rule: F_NOTIFY and leases signal across sandboxes.
// Expect: forbidden_syscall fcntl

#include <fcntl.h>

int main() {
  fcntl(0, 1026, 1);
  return 9;
}
