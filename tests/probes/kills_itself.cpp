// Rule: SIGKILL by its own hand is not a limit.
// Expect: signalled 9

#include <unistd.h>

#include <csignal>

int main() {
  kill(getpid(), SIGKILL);
  return 9;
}
