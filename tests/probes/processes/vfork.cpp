// Rule: a child that borrows the parent's memory is a process too.
// Expect: forbidden_syscall vfork

#include <unistd.h>

int main() {
  if (vfork() == 0) _exit(0);
}
