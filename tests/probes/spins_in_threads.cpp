// Rule: CPU time counts all threads.
// Expect: cpu_limit

#include <thread>

int main() {
  const auto spin = [] {
    for (volatile int i = 0;; i = i + 1) {
    }
  };
  std::thread other(spin);
  spin();
}
