// Rule: threads may be named.
// Expect: exited 0

#include <pthread.h>

int main() { return pthread_setname_np(pthread_self(), "worker"); }
