// Rule: memory comes zeroed: nothing of earlier runs or of the sandbox is in it.
// Expect: exited 0
// Limits: memory=256MiB cpu=2s wall=6s

#include <stdint.h>
#include <sys/mman.h>

int main() {
  const unsigned long size = 128 << 20;
  void* p = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (p == MAP_FAILED) return 9;
  auto* words = static_cast<uint64_t*>(p);
  for (unsigned long i = 0; i < size / 8; i += 8) {
    words[i + 1] = 1;  // a page of its own, not the kernel's page of zeros
    if (words[i] != 0) return 1;
  }
}
