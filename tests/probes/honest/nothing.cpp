// Rule: the smallest program runs.
// Expect: exited 0

int main() {}
