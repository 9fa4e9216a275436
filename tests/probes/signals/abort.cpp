// Rule: abort() is seen as SIGABRT, not as what the first process of a namespace makes of it.
// Expect: signalled SIGABRT

#include <stdlib.h>

int main() { abort(); }
