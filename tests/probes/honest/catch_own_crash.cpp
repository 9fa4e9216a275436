// Rule: a program may handle its own faults, on a stack of its own.
// Expect: exited 0

#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

int main() {
  stack_t other{};
  other.ss_sp = malloc(1 << 16);
  other.ss_size = 1 << 16;
  sigaltstack(&other, nullptr);
  struct sigaction action {};
  action.sa_handler = [](int) { _exit(0); };
  action.sa_flags = SA_ONSTACK;
  sigaction(SIGSEGV, &action, nullptr);
  *static_cast<volatile int*>(nullptr) = 1;
}
