// Rule: no plugin is loaded from the source.
// Profile: toolchain
// Expect: compiles

#pragma GCC optimize("-fplugin=/work/main.cpp")
int main() {}
