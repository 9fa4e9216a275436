// Rule: the thread limit is the one that was asked for.
// Expect: exited 0
// Limits: threads=4
// Stdout: 3

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
