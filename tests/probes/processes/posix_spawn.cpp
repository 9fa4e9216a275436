// Rule: posix_spawn is no way around.
// Expect: forbidden_syscall clone

#include <spawn.h>

int main() {
  char shell[] = "/bin/sh";
  char* argv[] = {shell, nullptr};
  pid_t child;
  posix_spawn(&child, shell, nullptr, nullptr, argv, nullptr);
}
