// Rule: nothing to watch.
// Expect: forbidden_syscall inotify_init1

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_inotify_init1, 0, 0, 0, 0, 0);
  return 9;
}
