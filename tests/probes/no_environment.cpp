// Rule: nothing of the host is in the environment.
// Expect: exited 0

extern char** environ;

int main() { return environ[0] != nullptr; }
