// Rule: threads work.
// Expect: exited 0
// Stdout: 8000

#include <stdio.h>

#include <atomic>
#include <thread>
#include <vector>

int main() {
  std::atomic<int> sum{0};
  std::vector<std::thread> threads;
  for (int i = 0; i < 8; ++i)
    threads.emplace_back([&] {
      for (int k = 0; k < 1000; ++k) ++sum;
    });
  for (std::thread& t : threads) t.join();
  printf("%d\n", sum.load());
}
