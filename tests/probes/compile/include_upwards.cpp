// Rule: nothing is above the working directory but the toolchain.
// Profile: toolchain
// Expect: fails No such file or directory
// Weaker: fails Permission denied
// Never: root:

#include "../../../etc/passwd"
