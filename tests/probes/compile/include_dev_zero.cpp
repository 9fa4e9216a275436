// Rule: there is no endless file.
// Profile: toolchain
// Expect: fails No such file or directory
// Weaker: fails Permission denied

#include "/dev/zero"
