// Rule: the environment cannot be read.
// Profile: toolchain
// Expect: fails No such file or directory
// Weaker: fails Permission denied
// Never: PATH=

#include "/proc/self/environ"
