// Rule: not those of another process either.
// Expect: exited 0

#include <errno.h>
#include <sys/resource.h>

int main() {
  const rlimit none{0, 0};
  return prlimit(1, RLIMIT_CPU, &none, nullptr) == -1 && errno == EPERM ? 0 : 1;
}
