// Rule: a shell says 127 for "not found"; a program may say it too.
// Expect: exited 127

int main() { return 127; }
