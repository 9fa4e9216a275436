// Rule: there is no /dev/shm.
// Expect: exited 0

#include <fcntl.h>
#include <sys/mman.h>

int main() { return shm_open("/mine", O_RDWR | O_CREAT, 0600) == -1 ? 0 : 1; }
