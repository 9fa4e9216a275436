// Rule: threads beyond the limit fail in a way that the program can see.
// Expect: signalled SIGABRT

#include <unistd.h>

#include <thread>
#include <vector>

int main() {
  std::vector<std::thread> threads;
  for (;;) threads.emplace_back([] { pause(); });  // std::system_error, uncaught
}
