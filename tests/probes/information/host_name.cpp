// Rule: the host has no name.
// Expect: exited 0
// Weaker: exited 0
// Stdout: sandbox (none)

#include <stdio.h>
#include <sys/utsname.h>

int main() {
  utsname host;
  if (uname(&host) != 0) return 1;
  printf("%s %s\n", host.nodename, host.domainname);
}
