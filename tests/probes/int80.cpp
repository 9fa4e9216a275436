// Rule: calls through another ABI kill at once (some virtual machines have none).
// Expect: forbidden_syscall ? or signalled 11

int main() {
  int result = 20;
  asm volatile("int $0x80" : "+a"(result));
  return 9;
}
