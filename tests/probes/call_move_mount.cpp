// Rule: the new mount interface too.
// Expect: forbidden_syscall move_mount

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_move_mount, 0, 0, 0, 0, 0);
  return 9;
}
