// Rule: abort() is SIGABRT, not what it would be for process 1.
// Expect: signalled 6

#include <cstdlib>

int main() { std::abort(); }
