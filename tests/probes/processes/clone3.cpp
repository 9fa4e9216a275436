// Rule: clone3, whose flags no filter can see, does not exist; libc then falls back to clone.
// Expect: exited 0

#include <errno.h>
#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
  unsigned long long args[11] = {CLONE_NEWUSER};
  return syscall(SYS_clone3, args, sizeof args) == -1 && errno == ENOSYS ? 0 : 1;
}
