// Rule: a sleeping thread whose main thread is gone ends at the wall limit.
// Expect: wall_limit
// Limits: wall=500ms

#include <pthread.h>
#include <sys/syscall.h>
#include <unistd.h>

static void* sleep_on(void*) {
  for (;;) pause();
}

int main() {
  pthread_t thread;
  pthread_create(&thread, nullptr, sleep_on, nullptr);
  syscall(SYS_exit, 0);  // of this thread alone
}
