// Rule: neither is one enormous message kept whole.
// Profile: toolchain
// Expect: fails error or output_limit or cpu_limit
// Limits: cpu=5s wall=15s

#define A(x) x x x x x x x x
#define B(x) A(A(A(x)))
int f(B(B(int x = "a";)));
int main() {}
