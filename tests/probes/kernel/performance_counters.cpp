// Rule: nothing is measured but by us.
// Expect: forbidden_syscall perf_event_open

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  char attributes[128] = {};
  syscall(SYS_perf_event_open, attributes, 0, -1, -1, 0);
}
