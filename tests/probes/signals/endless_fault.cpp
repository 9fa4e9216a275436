// Rule: a fault handler that returns to the fault burns CPU time, no more.
// Expect: cpu_limit

#include <signal.h>

int main() {
  signal(SIGSEGV, [](int) {});
  *static_cast<volatile int*>(nullptr) = 1;
}
