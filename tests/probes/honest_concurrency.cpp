// Rule: honest: mutexes, condition variables, atomics, futures.
// Expect: exited 0

#include <atomic>
#include <condition_variable>
#include <future>
#include <mutex>
#include <shared_mutex>
#include <thread>

int main() {
  std::mutex mutex;
  std::condition_variable changed;
  std::shared_mutex shared;
  std::atomic<int> count = 0;
  bool ready = false;
  std::jthread waiter([&] {
    std::unique_lock lock(mutex);
    changed.wait(lock, [&] { return ready; });
    count += 1;
    count.notify_all();
  });
  {
    const std::lock_guard lock(mutex);
    ready = true;
  }
  changed.notify_one();
  count.wait(0);
  auto sum = std::async(std::launch::async, [&] {
    const std::shared_lock lock(shared);
    return count.load() + 1;
  });
  return sum.get() == 2 ? 0 : 1;
}
