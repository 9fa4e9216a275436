// Rule: kernel surface.
// Expect: forbidden_syscall bpf

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_bpf, 0, 0, 0, 0, 0);
  return 9;
}
