// Rule: makes the call whose number is its first argument; system_calls.cpp tries them all.
// Expect: exited 2

#include <stdlib.h>
#include <unistd.h>

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  syscall(atol(argv[1]), -1, 0, 0, 0, 0, 0);
}
