// Rule: exceptions unwind.
// Expect: exited 0

#include <stdexcept>
#include <string>

static int descend(int n) {
  if (n == 0) throw std::out_of_range("the bottom");
  const std::string guard(static_cast<std::size_t>(n), 'x');
  return descend(n - 1) + static_cast<int>(guard.size());
}

int main() {
  try {
    return descend(100);
  } catch (const std::out_of_range&) {
    return 0;
  }
}
