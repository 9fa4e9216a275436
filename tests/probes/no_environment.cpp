// Rule: nothing of the host is in the environment.
// Expect: exited 0

extern char** environ;

int main(int argc, char**) { return environ[0] != nullptr || argc != 1; }
