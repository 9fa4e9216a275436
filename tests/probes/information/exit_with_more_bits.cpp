// Rule: an exit code has eight bits.
// Expect: exited 1

#include <unistd.h>

int main() { _exit(0x7f01); }
