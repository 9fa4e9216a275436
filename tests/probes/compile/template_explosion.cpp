// Rule: templates that double at every level run into a limit.
// Profile: toolchain
// Expect: cpu_limit or wall_limit or fails
// Limits: cpu=1s wall=6s memory=256MiB

template <int N, unsigned long K>
struct Tree : Tree<N - 1, 2 * K>, Tree<N - 1, 2 * K + 1> {};
template <unsigned long K>
struct Tree<0, K> {};
int main() { Tree<40, 1> tree; }
