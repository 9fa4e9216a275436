// Rule: an expression nested beyond all sense ends in an error, at whatever cost to the compiler.
// Profile: toolchain
// Expect: fails or wall_limit or cpu_limit

#define A(x) ((((((((x))))))))
#define B(x) A(A(A(A(A(A(A(A(x))))))))
#define C(x) B(B(B(B(B(B(B(B(x))))))))
#define D(x) C(C(C(C(C(C(C(C(x))))))))
int main() { return D(D(D(D(0)))) + ; }
