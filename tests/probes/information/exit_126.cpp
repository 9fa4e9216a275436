// Rule: a shell says 126 for "cannot execute"; a program may say it too.
// Expect: exited 126

int main() { return 126; }
