// Rule: no file can be opened: the root holds nothing.
// Expect: exited 0

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>

int main() {
  const char* const paths[] = {"/",
                               ".",
                               "..",
                               "../..",
                               "",
                               "/etc/passwd",
                               "/etc/shadow",
                               "/etc/hosts",
                               "/proc",
                               "/proc/self/maps",
                               "/proc/1/mem",
                               "/proc/1/root",
                               "/proc/self/fd/0",
                               "/dev/null",
                               "/dev/zero",
                               "/dev/tty",
                               "/dev/shm",
                               "/dev/stdin",
                               "/dev/urandom",
                               "/sys/fs/cgroup",
                               "/tmp",
                               "/usr",
                               "/bin/sh",
                               "/home",
                               "solution",
                               "/root",
                               "/work",
                               "/scratch",
                               "/proc/self/exe",
                               "/proc/self/cwd/.."};
  const int ways[] = {O_RDONLY, O_RDWR, O_PATH, O_RDONLY | O_DIRECTORY, O_WRONLY | O_CREAT};
  for (const char* path : paths)
    for (const int how : ways) {
      if (open(path, how, 0600) == -1 && errno == ENOENT) continue;
      printf("%s opens with flags %o\n", path, static_cast<unsigned>(how));
      return 1;
    }
}
