// Rule: exit codes mean nothing but themselves, though checkers speak with 42.
// Expect: exited 42

int main() { return 42; }
