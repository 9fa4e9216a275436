// Rule: no ioctl gets through, TIOCSTI least of all.
// Expect: exited 0

#include <errno.h>
#include <sys/ioctl.h>

int main() {
  char c = '\n';
  for (int fd = 0; fd < 3; ++fd)
    if (ioctl(fd, TIOCSTI, &c) != -1 || errno != ENOTTY) return 1;
}
