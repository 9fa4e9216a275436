// Rule: a thread's flags with a namespace flag added are refused.
// Expect: forbidden_syscall clone
// Weaker: exited 0

#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
  const unsigned long thread = CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD;
  syscall(SYS_clone, thread | CLONE_NEWUSER, 0, 0, 0, 0);
}
