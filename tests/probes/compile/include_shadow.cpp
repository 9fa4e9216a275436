// Rule: secrets cannot be included.
// Profile: toolchain
// Expect: fails No such file or directory
// Never: root:

#include "/etc/shadow"
