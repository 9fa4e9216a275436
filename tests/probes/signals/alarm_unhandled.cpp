// Rule: a timer's signal that nobody handles is the program's own end.
// Expect: signalled SIGALRM

#include <sys/time.h>
#include <unistd.h>

int main() {
  const itimerval soon{{0, 0}, {0, 1000}};
  setitimer(ITIMER_REAL, &soon, nullptr);
  for (;;) pause();
}
