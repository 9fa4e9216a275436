// Rule: a program cannot leave its session.
// Expect: forbidden_syscall setsid

#include <unistd.h>

int main() {
  setsid();
  if (fork() == 0)
    for (;;) pause();
}
