// Rule: signals go to the program itself only.
// Expect: forbidden_syscall kill

#include <csignal>

int main() {
  kill(-1, SIGKILL);
  return 9;
}
