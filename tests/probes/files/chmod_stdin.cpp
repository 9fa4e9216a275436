// Rule: nor those of an inherited file.
// Expect: forbidden_syscall fchmod

#include <sys/stat.h>

int main() { fchmod(0, 0777); }
