// Rule: a sleeper ends at the wall limit.
// Expect: wall_limit

#include <unistd.h>

int main() { pause(); }
