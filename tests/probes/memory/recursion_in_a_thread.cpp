// Rule: a thread has a stack of ordinary size.
// Expect: signalled SIGSEGV
// Limits: cpu=10s wall=30s

#include <pthread.h>
#include <string.h>

static long descend(long n) {
  volatile char frame[4096];
  memset(const_cast<char*>(frame), 1, sizeof frame);
  return n < 0 ? 0 : descend(n + 1) + frame[n % 4096];
}

static void* run(void*) { return reinterpret_cast<void*>(descend(0)); }

int main() {
  pthread_t thread;
  pthread_create(&thread, nullptr, run, nullptr);
  pthread_join(thread, nullptr);
}
