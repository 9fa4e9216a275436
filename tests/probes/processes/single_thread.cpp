// Rule: a limit of one thread still runs an ordinary program, and gives it no second one.
// Expect: exited 0
// Limits: threads=1
// Stdout: 0

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
