// Rule: nor locked in part.
// Expect: forbidden_syscall fcntl
// Stdin: input

#include <fcntl.h>

int main() {
  struct flock lock {};
  fcntl(0, F_SETLK, &lock);
}
