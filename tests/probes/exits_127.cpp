// Rule: exit code 127 is the program's own, whatever wrappers use it for.
// Expect: exited 127

int main() { return 127; }
