// Rule: exit code 43 is the program's own, whatever wrappers use it for.
// Expect: exited 43

int main() { return 43; }
