// Rule: the compiler's input cannot be read.
// Profile: toolchain
// Expect: fails No such file or directory
// Weaker: fails

#include "/dev/stdin"
