// Rule: exit code 126 is the program's own, whatever wrappers use it for.
// Expect: exited 126

int main() { return 126; }
