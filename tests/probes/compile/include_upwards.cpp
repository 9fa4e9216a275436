// Rule: nothing is above the working directory but the toolchain.
// Profile: toolchain
// Expect: fails No such file or directory
// Never: root:

#include "../../../etc/passwd"
