// Rule: an uncaught exception is an abort, and no refused allocation.
// Expect: signalled SIGABRT

#include <stdexcept>

int main() { throw std::runtime_error("boom"); }
