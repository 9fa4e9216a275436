// Rule: system time counts like user time.
// Expect: cpu_limit

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  for (;;) syscall(SYS_getppid);
}
