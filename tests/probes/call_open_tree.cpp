// Rule: the new mount interface too.
// Expect: forbidden_syscall open_tree

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_open_tree, 0, 0, 0, 0, 0);
  return 9;
}
