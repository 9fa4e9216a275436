// Rule: nor its capabilities.
// Expect: forbidden_syscall capset

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  unsigned header[2] = {0x20080522, 0};
  const unsigned data[6] = {~0u, ~0u, ~0u, ~0u, ~0u, ~0u};
  syscall(SYS_capset, header, data);
}
