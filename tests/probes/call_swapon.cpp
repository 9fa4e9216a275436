// Rule: of course not.
// Expect: forbidden_syscall swapon

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_swapon, 0, 0, 0, 0, 0);
  return 9;
}
