// Rule: openat2 does not exist; newer libraries then fall back.
// Expect: exited 0

#include <errno.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
  unsigned long long how[3] = {};
  const long fd = syscall(SYS_openat2, AT_FDCWD, "/", how, sizeof how);
  return fd == -1 && errno == ENOSYS ? 0 : 1;
}
