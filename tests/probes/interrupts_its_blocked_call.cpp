// Rule: a timer storm does not get a blocked call through.
// Expect: forbidden_syscall socket or cpu_limit or wall_limit

#include <sys/socket.h>
#include <sys/time.h>

#include <csignal>

int main() {
  struct sigaction action = {};
  action.sa_handler = [](int) {};
  sigaction(SIGALRM, &action, nullptr);
  const itimerval storm = {{0, 1}, {0, 1}};
  setitimer(ITIMER_REAL, &storm, nullptr);
  for (;;)
    if (socket(AF_INET, SOCK_STREAM, 0) >= 0) return 0;
}
