// Rule: names are settled.
// Expect: forbidden_syscall setdomainname

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_setdomainname, 0, 0, 0, 0, 0);
  return 9;
}
