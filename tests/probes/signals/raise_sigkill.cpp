// Rule: a program that kills itself was not killed by us.
// Expect: signalled SIGKILL

#include <signal.h>

int main() { raise(SIGKILL); }
