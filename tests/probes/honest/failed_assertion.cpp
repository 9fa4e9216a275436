// Rule: so is a failed assertion.
// Expect: signalled SIGABRT

#undef NDEBUG
#include <assert.h>

int main(int argc, char**) { assert(argc == 2); }
