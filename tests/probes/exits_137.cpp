// Rule: exit code 137 is the program's own, whatever wrappers use it for.
// Expect: exited 137

int main() { return 137; }
