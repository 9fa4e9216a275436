// Rule: no I/O priority.
// Expect: forbidden_syscall ioprio_set

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_ioprio_set, 0, 0, 0, 0, 0);
  return 9;
}
