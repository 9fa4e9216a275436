// Rule: the signal that an output limit would send does not make an output limit.
// Expect: signalled SIGXFSZ

#include <signal.h>

int main() { raise(SIGXFSZ); }
