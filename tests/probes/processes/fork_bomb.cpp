// Rule: a program cannot make a process; the first attempt ends the run.
// Expect: forbidden_syscall clone

#include <unistd.h>

int main() {
  for (;;) fork();
}
