// Rule: how the kernel lays out memory is not the program's to choose.
// Expect: forbidden_syscall personality

#include <sys/personality.h>

int main() { personality(ADDR_NO_RANDOMIZE); }
