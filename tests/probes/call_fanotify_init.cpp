// Rule: nothing to watch.
// Expect: forbidden_syscall fanotify_init

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_fanotify_init, 0, 0, 0, 0, 0);
  return 9;
}
