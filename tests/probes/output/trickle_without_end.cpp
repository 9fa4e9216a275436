// Rule: reading a program's output does not keep the supervisor from its clocks.
// Expect: cpu_limit or wall_limit
// Limits: output=256MiB cpu=1s wall=1s

#include <pthread.h>
#include <unistd.h>

static void* trickle(void*) {
  for (;;) write(1, "x", 1);
}

int main() {
  pthread_t thread;
  pthread_create(&thread, nullptr, trickle, nullptr);
  trickle(nullptr);
}
