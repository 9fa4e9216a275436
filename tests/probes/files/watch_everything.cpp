// Rule: nor whole file systems.
// Expect: forbidden_syscall fanotify_init

#include <fcntl.h>
#include <sys/fanotify.h>

int main() { fanotify_init(FAN_CLASS_NOTIF, O_RDONLY); }
