// Rule: no other memory can be written.
// Expect: forbidden_syscall process_vm_writev

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_process_vm_writev, 0, 0, 0, 0, 0);
  return 9;
}
