// Rule: nothing can be created, not even unnamed.
// Expect: exited 0

#include <fcntl.h>

int main() { return open("/", O_TMPFILE | O_RDWR, 0600) >= 0; }
