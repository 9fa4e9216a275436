// Rule: a refused allocation is seen, even when no single piece is large.
// Expect: signalled 6 allocation_failed or memory_limit

#include <new>

int main() {
  for (;;) {
    char* piece = new char[1 << 20];
    asm volatile("" ::"r"(piece));
  }
}
