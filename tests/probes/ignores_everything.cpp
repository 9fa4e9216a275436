// Rule: only SIGKILL is used, so nothing can be ignored.
// Expect: cpu_limit

#include <csignal>

int main() {
  for (int s = 1; s < 65; ++s) std::signal(s, SIG_IGN);
  sigset_t all;
  sigfillset(&all);
  sigprocmask(SIG_BLOCK, &all, nullptr);
  for (volatile int i = 0;; i = i + 1) {
  }
}
