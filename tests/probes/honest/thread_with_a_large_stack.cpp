// Rule: a thread may be given the stack that the main thread lacks.
// Expect: exited 0
// Limits: memory=512MiB cpu=10s wall=30s

#include <pthread.h>
#include <string.h>

static void* use_stack(void*) {
  volatile char frame[100 << 20];
  memset(const_cast<char*>(frame), 1, sizeof frame);
  return nullptr;
}

int main() {
  pthread_attr_t large;
  pthread_attr_init(&large);
  if (pthread_attr_setstacksize(&large, 256 << 20) != 0) return 1;
  pthread_t thread;
  if (pthread_create(&thread, &large, use_stack, nullptr) != 0) return 2;
  return pthread_join(thread, nullptr);
}
