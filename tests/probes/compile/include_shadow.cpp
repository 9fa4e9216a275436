// Rule: secrets cannot be included.
// Profile: toolchain
// Expect: fails No such file or directory
// Weaker: fails Permission denied
// Never: root:

#include "/etc/shadow"
