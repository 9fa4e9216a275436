// Rule: no option in the source makes the compiler write a file of the source's choice.
// Profile: toolchain
// Expect: compiles

#pragma GCC optimize("-fdump-tree-all=/work/program")
#pragma GCC optimize("-o/work/program")
int main() {}
