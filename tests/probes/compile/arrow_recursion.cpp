// Rule: an operator-> that leads on and on runs into the compiler's own limit.
// Profile: toolchain
// Expect: fails error

template <int N>
struct Pointer {
  Pointer<N + 1> operator->() { return {}; }
};
int main() { Pointer<0>()->x; }
