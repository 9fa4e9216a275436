// Rule: no program is loaded into the kernel.
// Expect: forbidden_syscall bpf

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  char attributes[128] = {};
  syscall(SYS_bpf, 0, attributes, sizeof attributes);
}
