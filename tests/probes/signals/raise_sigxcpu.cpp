// Rule: the signal that a CPU limit would send does not make a CPU limit.
// Expect: signalled SIGXCPU

#include <signal.h>

int main() { raise(SIGXCPU); }
