// Rule: the key in the sixth argument cannot be guessed.
// Expect: forbidden_syscall kill

#include <sys/syscall.h>
#include <unistd.h>

#include <csignal>

int main() {
  syscall(SYS_kill, -1, SIGKILL, 0, 0, 0, 0x8000000000000001);
  return 9;
}
