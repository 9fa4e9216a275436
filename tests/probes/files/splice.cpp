// Rule: nor are pages moved between files.
// Expect: forbidden_syscall splice
// Stdin: input

#include <fcntl.h>

int main() { splice(0, nullptr, 1, nullptr, 5, 0); }
