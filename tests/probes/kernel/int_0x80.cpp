// Rule: a 32-bit call ends the run; some machines do not know the instruction at all.
// Expect: forbidden_syscall ? or signalled SIGSEGV

int main() {
  int result;
  asm volatile("int $0x80" : "=a"(result) : "a"(20) : "memory");
  return 0;
}
