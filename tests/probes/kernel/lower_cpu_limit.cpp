// Rule: no resource limit can be set, so none can be made to look like ours.
// Expect: exited 0

#include <errno.h>
#include <sys/resource.h>

int main() {
  const rlimit one{1, 1};
  const decltype(RLIMIT_CPU) all[] = {RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_AS, RLIMIT_NOFILE,
                                      RLIMIT_STACK};
  for (const auto what : all)
    if (setrlimit(what, &one) != -1 || errno != EPERM) return 1;
}
