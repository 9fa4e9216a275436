// Rule: signals go to the program itself only.
// Expect: forbidden_syscall tgkill

#include <sys/syscall.h>
#include <unistd.h>

#include <csignal>

int main() {
  syscall(SYS_tgkill, 1, 1, SIGKILL);
  return 9;
}
