// Rule: locking memory is refused, and harmless to programs that try.
// Expect: exited 0
// Limits: cpu=10s wall=30s

#include <errno.h>
#include <sys/mman.h>

int main() {
  char page[4096];
  if (mlock(page, sizeof page) != -1 || errno != EPERM) return 1;
  return mlockall(MCL_CURRENT) == -1 && errno == EPERM ? 0 : 2;
}
