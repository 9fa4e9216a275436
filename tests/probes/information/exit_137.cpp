// Rule: a shell says 137 for "killed"; a program may say it too.
// Expect: exited 137

int main() { return 137; }
