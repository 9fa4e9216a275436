// Rule: no other memory can be read.
// Expect: forbidden_syscall process_vm_readv

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_process_vm_readv, 0, 0, 0, 0, 0);
  return 9;
}
