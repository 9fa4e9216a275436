// Rule: a deadlock ends at the wall limit.
// Expect: wall_limit
// Limits: wall=500ms

#include <pthread.h>

int main() {
  pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
  pthread_mutex_lock(&mutex);
  pthread_mutex_lock(&mutex);
}
