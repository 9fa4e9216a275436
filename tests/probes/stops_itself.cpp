// Rule: a stopped program ends at the wall limit.
// Expect: wall_limit

#include <csignal>

int main() {
  raise(SIGSTOP);
  return 9;
}
