// Rule: clone makes no namespaces, not even with all thread flags.
// Expect: forbidden_syscall clone

#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_clone,
          CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD | CLONE_NEWUSER, 0, 0, 0,
          0);
  return 9;
}
