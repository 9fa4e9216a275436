// Rule: so is its older relative.
// Expect: forbidden_syscall io_setup

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  unsigned long context = 0;
  syscall(SYS_io_setup, 1, &context);
}
