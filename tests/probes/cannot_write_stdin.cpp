// Rule: standard input is read-only.
// Expect: exited 0

#include <unistd.h>

int main() { return write(0, "x", 1) != -1; }
