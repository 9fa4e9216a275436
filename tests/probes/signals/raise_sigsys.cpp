// Rule: who ends itself by SIGSYS is taken at its word; there is no call to name.
// Expect: forbidden_syscall ?

#include <signal.h>

int main() { raise(SIGSYS); }
