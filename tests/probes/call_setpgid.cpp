// Rule: a program cannot leave its process group.
// Expect: forbidden_syscall setpgid

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_setpgid, 0, 0, 0, 0, 0);
  return 9;
}
