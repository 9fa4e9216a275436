// Rule: no descriptor can be given a name.
// Expect: forbidden_syscall linkat

#include <fcntl.h>
#include <unistd.h>

int main() { linkat(0, "", AT_FDCWD, "/in", AT_EMPTY_PATH); }
