// Rule: folders cannot be listed.
// Expect: forbidden_syscall getdents64

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  char entries[1024];
  syscall(SYS_getdents64, 0, entries, sizeof entries);
}
