// Rule: no descriptor but 0, 1 and 2 is open.
// Expect: exited 0

#include <fcntl.h>
#include <unistd.h>

int main() {
  for (int fd = 3; fd < 4096; ++fd)
    if (lseek(fd, 0, SEEK_CUR) != -1 || fcntl(fd, F_GETFD) != -1) return 1;
  return 0;
}
