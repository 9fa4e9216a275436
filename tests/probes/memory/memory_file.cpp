// Rule: files in memory, which no limit of a process counts, are refused.
// Expect: forbidden_syscall memfd_create
// Limits: cpu=10s wall=30s

#include <sys/mman.h>

int main() { memfd_create("hoard", 0); }
