// Rule: bytes go through read and write only.
// Expect: forbidden_syscall sendfile
// Stdin: input

#include <sys/sendfile.h>

int main() { sendfile(1, 0, nullptr, 5); }
