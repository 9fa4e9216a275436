// Rule: pipe buffers escape the memory limit.
// Expect: forbidden_syscall pipe2

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_pipe2, 0, 0, 0, 0, 0);
  return 9;
}
