// Rule: what one run tries to leave behind, the next does not find.
// Expect: exited 0
// Runs: 3

#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static char memory[1 << 20];

int main() {
  for (const char c : memory)
    if (c != 0) return 1;
  memset(memory, 'x', sizeof memory);
  struct stat info;
  const char* const names[] = {"/message", "/tmp/message", "/dev/shm/message", "message"};
  for (const char* name : names) {
    if (stat(name, &info) == 0) return 2;
    const int fd = open(name, O_CREAT | O_WRONLY, 0666);
    if (fd >= 0) return 3;
  }
  if (shm_open("/message", O_CREAT | O_RDWR, 0666) >= 0) return 4;
  return umask(0777) == 022 ? 0 : 5;
}
