// Rule: threads made without libc are counted too.
// Expect: exited 0
// Stdout: 15

#include <sched.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

static int wait_forever(void*) {
  for (;;) pause();
}

int main() {
  const int thread = CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD;
  int made = 0;
  for (; made < 1000; ++made) {
    void* stack = mmap(nullptr, 16384, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (clone(wait_forever, static_cast<char*>(stack) + 16384, thread, nullptr) < 0) break;
  }
  printf("%d\n", made);
}
