// Rule: every path is unknown, and asking is not fatal.
// Expect: exited 0

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <initializer_list>

int main() {
  struct stat info;
  for (const char* path : {"/etc/passwd", "/proc/self/exe", "/dev/null", "/tmp"})
    if (open(path, O_RDONLY) >= 0 || stat(path, &info) == 0 || access(path, F_OK) == 0) return 1;
  return open("new", O_CREAT | O_WRONLY, 0600) >= 0 ? 2 : 0;
}
