// Rule: io_uring goes round the filter.
// Expect: forbidden_syscall io_uring_enter

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_io_uring_enter, 0, 0, 0, 0, 0);
  return 9;
}
