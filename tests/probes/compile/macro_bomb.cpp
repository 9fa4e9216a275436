// Rule: macros that multiply run into a limit.
// Profile: toolchain
// Expect: cpu_limit or wall_limit or fails
// Limits: cpu=1s wall=6s memory=256MiB

#define A(x) x x x x x x x x
#define B(x) A(A(A(x)))
#define C(x) B(B(B(x)))
#define D(x) C(C(C(x)))
int main() { D(;) }
