// Rule: io_uring, whose operations no filter sees, is refused.
// Expect: forbidden_syscall io_uring_setup

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  char parameters[120] = {};
  syscall(SYS_io_uring_setup, 8, parameters);
}
