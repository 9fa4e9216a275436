// Rule: a handler for SIGABRT runs as it would outside.
// Expect: exited 5

#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

int main() {
  signal(SIGABRT, [](int) { _exit(5); });
  abort();
}
