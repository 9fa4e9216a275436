// Raw system calls that pass the server's own filter.
//
// They return -errno and never touch errno: the server, the init and the not yet exec'd program
// share one address space and one thread pointer.

#pragma once

#include <sys/syscall.h>

#include <cstdint>

namespace launcher {

// The program's filter is loaded into the server itself and inherited, so that no run pays for
// loading it. The server must still do what the program may not: a call whose unused sixth
// argument holds this secret is let through. It lives only in the server's memory, which exec
// replaces, in a register, which exec clears, and in the filter, which only ptrace with
// CAP_SYS_ADMIN in the first user namespace can read.
extern std::uint64_t gate_key;

// Draws the key. Call before the filter is built.
void draw_gate_key();

inline long gated(long nr, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0) {
  register long r10 asm("r10") = d;
  register long r8 asm("r8") = e;
  register std::uint64_t r9 asm("r9") = gate_key;
  long result = nr;
  asm volatile("syscall"
               : "+a"(result)
               : "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
               : "rcx", "r11", "memory");
  return result;
}

template <class T>
long as_long(T* pointer) {
  return reinterpret_cast<long>(pointer);
}

// clone(2) onto another stack, through the gate. `body` must not return. With parent_tid set the
// child's id, as the caller's PID namespace sees it, is stored there (CLONE_PARENT_SETTID), or a
// pidfd of it (CLONE_PIDFD).
long gated_clone(unsigned long flags, void* stack_top, int* parent_tid, void (*body)(void*),
                 void* argument);

// The same into a control group of version 2, with a pidfd. The stack is all of what is between.
long gated_clone_into(int group, unsigned long flags, char* stack, char* stack_top, int* pidfd,
                      void (*body)(void*), void* argument);

}  // namespace launcher
