// Rule: nor does 43.
// Expect: exited 43

int main() { return 43; }
