// Rule: large allocations, which the supervisor looks at, go on under a storm of signals.
// Expect: exited 0 or cpu_limit or wall_limit

#include <signal.h>
#include <sys/mman.h>
#include <sys/time.h>

int main() {
  signal(SIGALRM, [](int) {});
  const itimerval often{{0, 100}, {0, 100}};
  setitimer(ITIMER_REAL, &often, nullptr);
  for (int i = 0; i < 200; ++i) {
    void* p = mmap(nullptr, 40 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (p == MAP_FAILED) return 9;
    munmap(p, 40 << 20);
  }
}
