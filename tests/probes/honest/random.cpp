// Rule: random numbers can be had.
// Expect: exited 0

#include <sys/random.h>

#include <random>

int main() {
  std::random_device device;
  std::mt19937_64 engine(device());
  char bytes[16];
  if (getrandom(bytes, sizeof bytes, 0) != sizeof bytes) return 1;
  const int n = std::uniform_int_distribution<int>(1, 6)(engine);
  return n >= 1 && n <= 6 ? 0 : 2;
}
