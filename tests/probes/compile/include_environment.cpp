// Rule: the environment cannot be read.
// Profile: toolchain
// Expect: fails No such file or directory
// Never: PATH=

#include "/proc/self/environ"
