// Rule: only SIGKILL is used, so ignoring and blocking signals does not help.
// Expect: cpu_limit

#include <signal.h>

int main() {
  for (int i = 1; i < 65; ++i) signal(i, SIG_IGN);
  sigset_t all;
  sigfillset(&all);
  sigprocmask(SIG_BLOCK, &all, nullptr);
  for (;;) {
  }
}
