// Rule: no process can be made that shares memory.
// Expect: forbidden_syscall vfork

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_vfork, 0, 0, 0, 0, 0);
  return 9;
}
