// Rule: async, promises and exceptions across threads work.
// Expect: exited 0

#include <future>
#include <stdexcept>

int main() {
  std::future<int> value = std::async(std::launch::async, [] { return 41; });
  std::future<void> failure =
      std::async(std::launch::async, [] { throw std::runtime_error("expected"); });
  std::promise<int> promise;
  std::thread([&] { promise.set_value(1); }).detach();
  if (value.get() + promise.get_future().get() != 42) return 1;
  try {
    failure.get();
  } catch (const std::runtime_error&) {
    return 0;
  }
  return 2;
}
