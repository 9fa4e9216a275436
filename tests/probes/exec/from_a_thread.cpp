// Rule: nor from a thread, which would replace the whole process.
// Expect: forbidden_syscall execve

#include <pthread.h>
#include <unistd.h>

static void* become_shell(void*) {
  execl("/bin/sh", "sh", nullptr);
  return nullptr;
}

int main() {
  pthread_t thread;
  pthread_create(&thread, nullptr, become_shell, nullptr);
  pthread_join(thread, nullptr);
}
