// Rule: what the linker says is kept like what the compiler says.
// Profile: toolchain
// Expect: fails undefined reference

int not_main() { return 0; }
