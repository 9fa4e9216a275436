// Rule: the environment is empty, and so are the arguments.
// Expect: exited 0

#include <unistd.h>

int main(int argc, char**) { return environ[0] == nullptr && argc == 1 ? 0 : 1; }
