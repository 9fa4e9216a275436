// Rule: as many threads as are allowed may each allocate, though each reserves an arena.
// Expect: exited 0

#include <barrier>
#include <thread>
#include <vector>

int main() {
  std::barrier all(15);
  std::vector<std::thread> threads;
  for (int i = 0; i < 15; ++i)
    threads.emplace_back([&] {
      volatile char* p = new char[50000];
      p[0] = 1;
      all.arrive_and_wait();
    });
  for (std::thread& t : threads) t.join();
}
