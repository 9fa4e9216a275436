// Rule: memory beats time.
// Expect: memory_limit

#include <cstdlib>
#include <cstring>

int main() {
  for (;;)
    if (void* more = std::malloc(1 << 20)) std::memset(more, 1, 1 << 20);
}
