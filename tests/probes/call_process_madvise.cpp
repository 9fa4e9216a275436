// Rule: no other memory.
// Expect: forbidden_syscall process_madvise

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_process_madvise, 0, 0, 0, 0, 0);
  return 9;
}
