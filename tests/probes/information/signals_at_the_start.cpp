// Rule: no ignored or blocked signal is inherited.
// Expect: exited 0

#include <signal.h>

int main() {
  sigset_t blocked;
  sigprocmask(SIG_SETMASK, nullptr, &blocked);
  for (int i = 1; i < 65; ++i) {
    struct sigaction action {};
    if (sigismember(&blocked, i) == 1) return i;
    if (sigaction(i, nullptr, &action) == 0 && action.sa_handler != SIG_DFL) return 100 + i;
  }
}
