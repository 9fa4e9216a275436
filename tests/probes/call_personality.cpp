// Rule: no other execution domain.
// Expect: forbidden_syscall personality

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_personality, 0, 0, 0, 0, 0);
  return 9;
}
