// Rule: there is no endless file.
// Profile: toolchain
// Expect: fails No such file or directory

#include "/dev/zero"
