// Rule: the thread limit is on threads alive at once, not on threads ever made.
// Expect: exited 0

#include <thread>

int main() {
  for (int i = 0; i < 100; ++i) std::thread([] {}).join();
}
