// Rule: runs of one program share no page of its file, so a futex on its code wakes no other run
// Expect: exited 0
// Stdout: 0

#include <linux/futex.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

// "wait": waits for a second. Anything else: tries to wake a waiter for that long, and says how
// many there were.
int main(int argc, char** argv) {
  auto* code = reinterpret_cast<unsigned*>(reinterpret_cast<unsigned long>(&main) & ~3ul);
  if (argc > 1 && strcmp(argv[1], "wait") == 0) {
    const timespec second{1, 0};
    syscall(SYS_futex, code, FUTEX_WAIT, *code, &second, nullptr, 0);
    return 0;
  }
  const timespec pause{0, 10'000'000};
  long woken = 0;
  for (int i = 0; i < (argc > 1 ? 100 : 1) && woken == 0; ++i) {
    woken = syscall(SYS_futex, code, FUTEX_WAKE, 1, nullptr, nullptr, 0);
    nanosleep(&pause, nullptr);
  }
  printf("%ld\n", woken);
}
