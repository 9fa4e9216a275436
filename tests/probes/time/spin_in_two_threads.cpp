// Rule: CPU time is the sum over all threads.
// Expect: cpu_limit
// Limits: cpu=500ms wall=10s

#include <pthread.h>

static void* spin(void*) {
  for (volatile long i = 0;; i = i + 1) {
  }
}

int main() {
  pthread_t a, b;
  pthread_create(&a, nullptr, spin, nullptr);
  pthread_create(&b, nullptr, spin, nullptr);
  pthread_join(a, nullptr);
}
