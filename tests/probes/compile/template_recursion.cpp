// Rule: templates without end run into the compiler's own limit.
// Profile: toolchain
// Expect: fails template instantiation depth

template <int N>
struct Next {
  static constexpr int value = Next<N + 1>::value;
};
int main() { return Next<0>::value; }
