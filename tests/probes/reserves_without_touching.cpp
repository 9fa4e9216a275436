// Rule: memory that is never touched is free.
// Expect: exited 0

#include <cstdlib>

int main() { return std::malloc(96 << 20) == nullptr; }
