// Rule: threads that come and go without end are bounded by CPU and wall time.
// Expect: cpu_limit or wall_limit

#include <pthread.h>

static void* go(void*) { return nullptr; }

int main() {
  pthread_attr_t detached;
  pthread_attr_init(&detached);
  pthread_attr_setdetachstate(&detached, PTHREAD_CREATE_DETACHED);
  pthread_t thread;
  for (;;) pthread_create(&thread, &detached, go, nullptr);
}
