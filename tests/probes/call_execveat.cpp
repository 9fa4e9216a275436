// Rule: no other program can be started by descriptor.
// Expect: forbidden_syscall execveat

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_execveat, 0, 0, 0, 0, 0);
  return 9;
}
