// Rule: host name and ids are not the host's.
// Expect: exited 0

#include <sys/utsname.h>
#include <unistd.h>

#include <cstring>

int main() {
  utsname names;
  uname(&names);
  return std::strcmp(names.nodename, "sandbox") != 0 || getuid() != 1 || getgid() != 1 ||
         getpid() != 2;
}
