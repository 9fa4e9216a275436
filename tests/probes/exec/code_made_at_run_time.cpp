// Rule: code that a program writes itself is held by the same filter.
// Expect: forbidden_syscall socket

#include <string.h>
#include <sys/mman.h>

int main() {
  const unsigned char code[] = {0xb8, 41,   0,   0, 0,  // mov eax, 41 (socket)
                                0x0f, 0x05, 0xc3};      // syscall; ret
  const int all = PROT_READ | PROT_WRITE | PROT_EXEC;
  void* p = mmap(nullptr, 4096, all, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (p == MAP_FAILED) return 9;
  memcpy(p, code, sizeof code);
  reinterpret_cast<void (*)()>(p)();
}
