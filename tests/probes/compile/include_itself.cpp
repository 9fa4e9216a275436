// Rule: a file that includes itself runs into the compiler's own limit.
// Profile: toolchain
// Expect: fails nested depth

#include __FILE__
