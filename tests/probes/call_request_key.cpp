// Rule: keyrings outlive runs.
// Expect: forbidden_syscall request_key

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_request_key, 0, 0, 0, 0, 0);
  return 9;
}
