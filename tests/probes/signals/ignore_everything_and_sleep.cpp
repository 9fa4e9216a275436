// Rule: only SIGKILL is used, at the wall limit as at the CPU limit.
// Expect: wall_limit
// Limits: wall=500ms

#include <signal.h>
#include <unistd.h>

int main() {
  for (int i = 1; i < 65; ++i) signal(i, SIG_IGN);
  sigset_t all;
  sigfillset(&all);
  sigprocmask(SIG_BLOCK, &all, nullptr);
  for (;;) sleep(100);
}
