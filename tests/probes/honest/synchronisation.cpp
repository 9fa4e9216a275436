// Rule: every way for threads to meet works.
// Expect: exited 0

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <latch>
#include <mutex>
#include <semaphore>
#include <shared_mutex>
#include <thread>

using namespace std::chrono_literals;

int main() {
  std::mutex mutex;
  std::condition_variable condition;
  std::timed_mutex timed;
  std::shared_mutex shared;
  std::counting_semaphore<4> semaphore(0);
  std::latch latch(2);
  std::atomic<int> flag{0};
  bool ready = false;

  timed.lock();
  std::jthread other([&](std::stop_token stop) {
    {
      const std::lock_guard lock(mutex);
      ready = true;
    }
    condition.notify_one();
    if (timed.try_lock_for(1ms)) std::terminate();
    const std::shared_lock reading(shared);
    semaphore.release();
    latch.arrive_and_wait();
    flag = 1;
    flag.notify_all();
    while (!stop.stop_requested()) std::this_thread::yield();
  });
  std::unique_lock lock(mutex);
  condition.wait(lock, [&] { return ready; });
  semaphore.acquire();
  latch.arrive_and_wait();
  flag.wait(0);
}
