// Rule: a program may set itself an alarm.
// Expect: exited 0

#include <signal.h>
#include <sys/time.h>
#include <unistd.h>

static volatile sig_atomic_t rung = 0;

int main() {
  signal(SIGALRM, [](int) { rung = 1; });
  alarm(1000);
  const itimerval soon{{0, 1000}, {0, 1000}};
  setitimer(ITIMER_REAL, &soon, nullptr);
  while (rung == 0) pause();
}
