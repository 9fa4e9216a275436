// Rule: nothing can be written.
// Expect: forbidden_syscall ftruncate

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_ftruncate, 0, 0, 0, 0, 0);
  return 9;
}
