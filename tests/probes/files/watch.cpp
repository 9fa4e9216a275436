// Rule: files cannot be watched.
// Expect: forbidden_syscall inotify_init1 or forbidden_syscall inotify_init

#include <sys/inotify.h>

int main() { inotify_init(); }
