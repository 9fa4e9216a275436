// Rule: the thread limit counts the main thread: of 16 threads, 15 can be made.
// Expect: exited 0
// Stdout: 15

#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

static void* wait_forever(void*) {
  for (;;) pause();
}

int main() {
  int made = 0;
  pthread_t thread;
  while (made < 1000 && pthread_create(&thread, nullptr, wait_forever, nullptr) == 0) ++made;
  printf("%d\n", made);
}
