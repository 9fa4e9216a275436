// Rule: a sleeper ends at the wall limit.
// Expect: wall_limit
// Limits: wall=500ms

#include <unistd.h>

int main() { sleep(1000); }
