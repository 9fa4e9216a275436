// Rule: waiting for nothing ends at the wall limit.
// Expect: wall_limit
// Limits: wall=500ms

#include <poll.h>

int main() { poll(nullptr, 0, -1); }
