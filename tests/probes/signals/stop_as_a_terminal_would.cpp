// Rule: the other stop signals stop no longer either.
// Expect: wall_limit or exited 0
// Limits: wall=500ms

#include <signal.h>

int main() {
  raise(SIGTSTP);  // ignored in an orphaned process group
  raise(SIGTTIN);
}
