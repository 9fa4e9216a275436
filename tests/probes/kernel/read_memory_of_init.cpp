// Rule: no other process's memory can be read.
// Expect: forbidden_syscall process_vm_readv

#include <sys/uio.h>

int main() {
  char here[8];
  const iovec local{here, sizeof here};
  const iovec remote{reinterpret_cast<void*>(0x400000), sizeof here};
  process_vm_readv(1, &local, 1, &remote, 1, 0);
}
