// Rule: a signal to itself ends the program.
// Expect: signalled 15

#include <csignal>

int main() {
  raise(SIGTERM);
  return 9;
}
