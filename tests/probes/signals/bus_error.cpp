// Rule: reading a mapped file beyond its end is SIGBUS.
// Expect: signalled SIGBUS
// Stdin: x

#include <sys/mman.h>

int main() {
  void* p = mmap(nullptr, 1 << 20, PROT_READ, MAP_PRIVATE, 0, 0);
  if (p == MAP_FAILED) return 9;
  return static_cast<volatile char*>(p)[1 << 19];
}
