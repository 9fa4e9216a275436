// Rule: as many threads as the limit says, the main one included.
// Expect: exited 0

#include <thread>
#include <vector>

int main() {
  for (int round = 0; round < 20; ++round) {
    std::vector<std::thread> threads;
    for (int i = 0; i < 15; ++i) threads.emplace_back([] { delete[] new char[100000]; });
    for (std::thread& t : threads) t.join();
  }
}
