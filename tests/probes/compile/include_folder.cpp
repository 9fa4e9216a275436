// Rule: including a folder is an error like any other.
// Profile: toolchain
// Expect: fails error

#include "/usr/lib"
