// Rule: signals go to the program itself only.
// Expect: forbidden_syscall kill

#include <unistd.h>

#include <csignal>

int main() {
  kill(getppid(), SIGSTOP);
  return 9;
}
