#include "sandbox/launcher/syscalls.hpp"

#include <sys/random.h>

#include <cstdlib>

namespace launcher {

std::uint64_t gate_key = 0;

void draw_gate_key() {
  if (getrandom(&gate_key, sizeof gate_key, 0) != sizeof gate_key) std::abort();
  gate_key |= 1ull << 63;  // a 32-bit call cannot have it in any register
}

long gated_clone(unsigned long flags, void* stack_top, int* parent_tid, void (*body)(void*),
                 void* argument) {
  auto** top = static_cast<void**>(stack_top);
  *--top = argument;
  *--top = reinterpret_cast<void*>(body);
  register long r10 asm("r10") = 0;
  register long r8 asm("r8") = 0;
  register std::uint64_t r9 asm("r9") = gate_key;
  long result = SYS_clone;
  asm volatile(
      "syscall\n\t"
      "test %%rax, %%rax\n\t"
      "jnz 1f\n\t"
      "xor %%ebp, %%ebp\n\t"
      "pop %%rax\n\t"
      "pop %%rdi\n\t"
      "call *%%rax\n\t"
      "ud2\n"
      "1:"
      : "+a"(result)
      : "D"(flags), "S"(top), "d"(parent_tid), "r"(r10), "r"(r8), "r"(r9)
      : "rcx", "r11", "memory");
  return result;
}

}  // namespace launcher
