// Rule: of the compiler's words only some are kept, and too many end it.
// Profile: toolchain
// Expect: output_limit or cpu_limit
// Limits: cpu=5s wall=15s

#if __INCLUDE_LEVEL__ < 100
#warning "a long line of text that says nothing at all, over and over again, to fill a disk"
#include __FILE__
#include __FILE__
#endif
int main() {}
