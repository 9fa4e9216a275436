// Rule: no links.
// Expect: forbidden_syscall link

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_link, 0, 0, 0, 0, 0);
  return 9;
}
