// Rule: a forbidden call in one thread ends the run at once, whatever the others do.
// Expect: forbidden_syscall socket

#include <pthread.h>
#include <sys/socket.h>

static void* make_socket(void*) {
  socket(AF_UNIX, SOCK_STREAM, 0);
  return nullptr;
}

int main() {
  pthread_t thread;
  pthread_create(&thread, nullptr, make_socket, nullptr);
  for (;;) {
  }
}
