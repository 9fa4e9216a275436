// Rule: clocks can be read and waited for.
// Expect: exited 0

#include <sys/resource.h>
#include <sys/time.h>
#include <sys/times.h>
#include <time.h>

#include <chrono>
#include <thread>

int main() {
  using Clock = std::chrono::steady_clock;
  const auto start = Clock::now();
  std::this_thread::sleep_for(std::chrono::milliseconds(5));
  if (Clock::now() - start < std::chrono::milliseconds(5)) return 1;
  const time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  // time() reads a coarser clock, which may still show the second before.
  if (localtime(&now) == nullptr || time(nullptr) + 1 < now) return 2;
  tms used;
  rusage usage;
  timeval t;
  if (times(&used) == -1 || getrusage(RUSAGE_SELF, &usage) != 0 || gettimeofday(&t, nullptr) != 0)
    return 3;
  return clock() == -1 ? 4 : 0;
}
