// Rule: bytes still in the pipe when the program dies are not lost.
// Expect: signalled SIGKILL
// Stdout: 42

#include <signal.h>
#include <unistd.h>

int main() {
  write(1, "42\n", 3);
  raise(SIGKILL);
}
