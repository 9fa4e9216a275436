// Rule: kernel surface.
// Expect: forbidden_syscall perf_event_open

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_perf_event_open, 0, 0, 0, 0, 0);
  return 9;
}
