// Rule: the root is its own parent.
// Expect: exited 0
// Weaker: exited 1

#include <sys/stat.h>

int main() {
  struct stat root, up;
  if (stat("/", &root) != 0 || stat("/../../..", &up) != 0) return 1;
  return root.st_ino == up.st_ino && root.st_dev == up.st_dev ? 0 : 2;
}
