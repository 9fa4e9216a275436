// Rule: a blocked call ends all threads.
// Expect: forbidden_syscall socket

#include <sys/socket.h>

#include <thread>

int main() {
  std::thread other([] { socket(AF_INET, SOCK_STREAM, 0); });
  for (volatile int i = 0;; i = i + 1) {
  }
}
