// Rule: POSIX message queues are refused.
// Expect: forbidden_syscall mq_open

#include <fcntl.h>
#include <mqueue.h>

int main() { mq_open("/mine", O_CREAT | O_RDWR, 0600, nullptr); }
