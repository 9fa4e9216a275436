// Rule: threads are limited; the failure is std::system_error.
// Expect: exited 4

#include <unistd.h>

#include <system_error>
#include <thread>
#include <vector>

int main() {
  std::vector<std::thread> threads;
  try {
    for (int i = 0; i < 100; ++i) threads.emplace_back([] { pause(); });
  } catch (const std::system_error&) {
    _exit(threads.size() <= 16 ? 4 : 5);
  }
  _exit(6);
}
