// Rule: the working directory has no name.
// Expect: exited 0

#include <unistd.h>

int main() {
  char name[256];
  return getcwd(name, sizeof name) == nullptr ? 0 : 1;
}
