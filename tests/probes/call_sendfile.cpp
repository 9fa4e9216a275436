// Rule: not needed.
// Expect: forbidden_syscall sendfile

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_sendfile, 0, 0, 0, 0, 0);
  return 9;
}
