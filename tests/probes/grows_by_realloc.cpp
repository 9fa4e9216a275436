// Rule: growth by mremap is limited too.
// Expect: memory_limit or exited 3

#include <cstdlib>
#include <cstring>

int main() {
  char* memory = nullptr;
  for (std::size_t size = 1 << 20;; size *= 2) {
    char* more = static_cast<char*>(std::realloc(memory, size));
    if (more == nullptr) return 3;
    memory = more;
    std::memset(memory, 1, size);
  }
}
