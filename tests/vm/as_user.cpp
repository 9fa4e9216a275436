// Becomes another user and executes a program in the same process, which busybox cannot.
// usage: vm_as_user ID PROGRAM ARGUMENT...

#include <grp.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  const auto id = static_cast<unsigned>(std::atoi(argv[1]));
  if (setgroups(0, nullptr) == 0 && setresgid(id, id, id) == 0 && setresuid(id, id, id) == 0)
    execv(argv[2], argv + 2);
  std::perror(argv[2]);
  return 127;
}
