// Rule: there is no /dev/shm.
// Expect: exited 0
// Limits: cpu=10s wall=30s

#include <fcntl.h>
#include <sys/mman.h>

int main() { return shm_open("/mine", O_RDWR | O_CREAT, 0600) == -1 ? 0 : 1; }
