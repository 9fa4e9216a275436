// Rule: nothing can be found out about any path.
// Expect: exited 0

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
  const char* const paths[] = {"/etc/passwd", "../etc/passwd", "/proc/self", "/dev/null", "/usr",
                               "/tmp",        "/lib64",        "/bin/sh",    "/home",     "/work"};
  struct stat info;
  struct statx more;
  char text[256];
  for (const char* path : paths) {
    const bool seen = stat(path, &info) == 0 || lstat(path, &info) == 0 ||
                      syscall(SYS_stat, path, &info) == 0 || syscall(SYS_lstat, path, &info) == 0 ||
                      syscall(SYS_newfstatat, AT_FDCWD, path, &info, AT_EMPTY_PATH) == 0 ||
                      syscall(SYS_newfstatat, 0, path, &info, 0) == 0 ||
                      statx(AT_FDCWD, path, 0, STATX_ALL, &more) == 0 || access(path, F_OK) == 0 ||
                      readlink(path, text, sizeof text) >= 0;
    if (!seen) continue;
    printf("%s is visible\n", path);
    return 1;
  }
}
