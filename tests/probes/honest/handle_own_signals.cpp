// Rule: a program may signal itself and its threads.
// Expect: exited 0

#include <pthread.h>
#include <signal.h>
#include <unistd.h>

static volatile sig_atomic_t seen = 0;

static void* wait_for_signal(void*) {
  while (seen < 3) usleep(100);
  return nullptr;
}

int main() {
  signal(SIGUSR1, [](int) { seen = seen + 1; });
  raise(SIGUSR1);
  kill(getpid(), SIGUSR1);
  pthread_t thread;
  pthread_create(&thread, nullptr, wait_for_signal, nullptr);
  pthread_kill(thread, SIGUSR1);
  pthread_join(thread, nullptr);
}
