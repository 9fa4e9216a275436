// Rule: there is no file to wait for.
// Profile: toolchain
// Expect: fails No such file or directory
// Weaker: fails Permission denied

#include "/dev/random"
