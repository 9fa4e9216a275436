// Rule: honest: a program may set alarms and handle its own signals.
// Expect: exited 0

#include <sys/time.h>
#include <unistd.h>

#include <csignal>

volatile std::sig_atomic_t rung = 0;

int main() {
  std::signal(SIGALRM, [](int) { rung = 1; });
  const itimerval soon = {{0, 0}, {0, 2000}};
  setitimer(ITIMER_REAL, &soon, nullptr);
  while (rung == 0) pause();
  return 0;
}
