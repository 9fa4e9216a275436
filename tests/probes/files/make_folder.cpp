// Rule: no folder can be made.
// Expect: forbidden_syscall mkdir

#include <sys/stat.h>

int main() { mkdir("/mine", 0700); }
