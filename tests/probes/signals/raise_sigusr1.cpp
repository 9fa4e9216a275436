// Rule: no signal means anything but itself.
// Expect: signalled SIGUSR1

#include <signal.h>

int main() { raise(SIGUSR1); }
