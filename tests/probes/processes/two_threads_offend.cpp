// Rule: of two forbidden calls at once, one is named and the run ends.
// Expect: forbidden_syscall socket or forbidden_syscall clone

#include <pthread.h>
#include <sys/socket.h>
#include <unistd.h>

static void* make_sockets(void*) {
  for (;;) socket(AF_UNIX, SOCK_STREAM, 0);
}

static void* make_processes(void*) {
  for (;;) fork();
}

int main() {
  pthread_t a, b;
  pthread_create(&a, nullptr, make_sockets, nullptr);
  pthread_create(&b, nullptr, make_processes, nullptr);
  pthread_join(a, nullptr);
}
