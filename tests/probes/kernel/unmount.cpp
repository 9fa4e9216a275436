// Rule: nor unmounted.
// Expect: forbidden_syscall umount2
// Weaker: exited 0

#include <sys/mount.h>

int main() { umount2("/", MNT_DETACH); }
