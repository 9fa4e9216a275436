// Rule: memory is counted over all threads.
// Expect: memory_limit
// Limits: cpu=10s wall=30s

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

static void* take(void*) {
  for (;;) {
    void* p = malloc(1 << 16);
    if (p == nullptr) abort();
    memset(p, 1, 1 << 16);
  }
}

int main() {
  pthread_t threads[8];
  for (pthread_t& t : threads) pthread_create(&t, nullptr, take, nullptr);
  for (pthread_t t : threads) pthread_join(t, nullptr);
}
