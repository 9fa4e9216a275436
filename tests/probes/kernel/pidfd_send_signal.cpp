// Rule: no signal goes through a handle.
// Expect: forbidden_syscall pidfd_send_signal

#include <sys/syscall.h>
#include <unistd.h>

int main() { syscall(SYS_pidfd_send_signal, 3, 9, 0, 0); }
