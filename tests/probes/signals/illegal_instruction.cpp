// Rule: an illegal instruction is SIGILL.
// Expect: signalled SIGILL

int main() { __builtin_trap(); }
