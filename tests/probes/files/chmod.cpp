// Rule: no rights can be changed.
// Expect: forbidden_syscall chmod

#include <sys/stat.h>

int main() { chmod("/", 0777); }
