// Rule: waiting for a condition that nobody signals ends at the wall limit.
// Expect: wall_limit
// Limits: wall=500ms

#include <condition_variable>
#include <mutex>

int main() {
  std::mutex mutex;
  std::condition_variable condition;
  std::unique_lock lock(mutex);
  condition.wait(lock, [] { return false; });
}
