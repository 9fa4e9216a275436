// Rule: a call that signals keep interrupting is still never carried out.
// Expect: forbidden_syscall socket or cpu_limit or wall_limit

#include <signal.h>
#include <sys/socket.h>
#include <sys/time.h>

int main() {
  signal(SIGALRM, [](int) {});
  const itimerval often{{0, 1}, {0, 1}};
  setitimer(ITIMER_REAL, &often, nullptr);
  for (;;)
    if (socket(AF_UNIX, SOCK_STREAM, 0) >= 0) return 9;
}
