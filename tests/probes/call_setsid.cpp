// Rule: a program cannot leave its session.
// Expect: forbidden_syscall setsid

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_setsid, 0, 0, 0, 0, 0);
  return 9;
}
