// Rule: a program keeps its priority; trying is harmless.
// Expect: exited 0

#include <errno.h>
#include <sys/resource.h>

int main() { return setpriority(PRIO_PROCESS, 0, 19) == -1 && errno == EPERM ? 0 : 1; }
