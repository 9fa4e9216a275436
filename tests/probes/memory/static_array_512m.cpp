// Rule: a program whose static data cannot fit dies at its start, as the program's fault.
// Expect: signalled SIGSEGV or signalled SIGKILL or memory_limit
// Limits: cpu=10s wall=30s

static char big[512 << 20];

int main() {
  for (unsigned long i = 0; i < sizeof big; i += 4096) static_cast<volatile char*>(big)[i] = 1;
}
