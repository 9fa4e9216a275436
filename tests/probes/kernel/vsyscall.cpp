// Rule: the old fixed entry points obey the filter, where the kernel has them at all.
// Expect: forbidden_syscall getcpu or signalled SIGSEGV

int main() {
  unsigned cpu;
  reinterpret_cast<long (*)(unsigned*, void*, void*)>(0xffffffffff600800)(&cpu, nullptr, nullptr);
}
