#include "sandbox/launcher/syscalls.hpp"

#include <linux/sched.h>
#include <sys/random.h>

#include <cstdlib>

namespace launcher {

std::uint64_t gate_key = 0;

void draw_gate_key() {
  if (getrandom(&gate_key, sizeof gate_key, 0) != sizeof gate_key) std::abort();
  gate_key |= 1ull << 63;  // a 32-bit call cannot have it in any register
}

namespace {

// clone or clone3: the child takes what to call, and with what, from the top of its stack.
long clone_onto_stack(long nr, unsigned long a, void* b, int* c) {
  register long r10 asm("r10") = 0;
  register long r8 asm("r8") = 0;
  register std::uint64_t r9 asm("r9") = gate_key;
  long result = nr;
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
      : "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
      : "rcx", "r11", "memory");
  return result;
}

void** push_call(void* stack_top, void (*body)(void*), void* argument) {
  auto** top = static_cast<void**>(stack_top);
  *--top = argument;
  *--top = reinterpret_cast<void*>(body);
  return top;
}

}  // namespace

long gated_clone(unsigned long flags, void* stack_top, int* parent_tid, void (*body)(void*),
                 void* argument) {
  return clone_onto_stack(SYS_clone, flags, push_call(stack_top, body, argument), parent_tid);
}

long gated_clone_into(int group, unsigned long flags, char* stack, char* stack_top, int* pidfd,
                      void (*body)(void*), void* argument) {
  void* const top = push_call(stack_top, body, argument);
  clone_args args{};
  args.flags = (flags & ~static_cast<unsigned long>(CSIGNAL)) | CLONE_INTO_CGROUP;
  args.exit_signal = flags & CSIGNAL;
  args.pidfd = reinterpret_cast<std::uint64_t>(pidfd);
  args.stack = reinterpret_cast<std::uint64_t>(stack);
  args.stack_size = static_cast<std::uint64_t>(static_cast<char*>(top) - stack);
  args.cgroup = static_cast<std::uint64_t>(group);
  // NOLINTNEXTLINE(performance-no-int-to-ptr): a size, in the register of an argument
  void* const size = reinterpret_cast<void*>(sizeof args);
  return clone_onto_stack(SYS_clone3, reinterpret_cast<std::uint64_t>(&args), size, nullptr);
}

}  // namespace launcher
