// Rule: exit code 42 is the program's own, whatever wrappers use it for.
// Expect: exited 42

int main() { return 42; }
