// Rule: names are settled.
// Expect: forbidden_syscall sethostname

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_sethostname, 0, 0, 0, 0, 0);
  return 9;
}
