// Rule: clone3 hides its flags in memory; ENOSYS makes glibc use clone.
// Expect: exited 0

#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>

int main() { return syscall(SYS_clone3, nullptr, 0) == -1 && errno == ENOSYS ? 0 : 1; }
