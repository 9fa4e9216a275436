// Rule: what the main thread may not do, no other thread may.
// Expect: forbidden_syscall clone

#include <pthread.h>
#include <unistd.h>

static void* make_process(void*) {
  fork();
  return nullptr;
}

int main() {
  pthread_t thread;
  pthread_create(&thread, nullptr, make_process, nullptr);
  for (;;) pause();
}
