// Rule: a call that does not exist yet is refused: the list says what is allowed.
// Expect: forbidden_syscall 1000

#include <unistd.h>

int main() { syscall(1000, 7, 8, 9); }
