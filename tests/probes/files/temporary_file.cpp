// Rule: there is no folder for temporary files.
// Expect: exited 0

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>

int main() {
  char name[] = "/tmp/XXXXXX";
  if (mkstemp(name) != -1 || tmpfile() != nullptr) return 1;
  return open("/", O_TMPFILE | O_RDWR, 0600) == -1 ? 0 : 2;
}
