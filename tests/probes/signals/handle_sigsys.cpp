// Rule: a program cannot catch the end that a forbidden call brings.
// Expect: forbidden_syscall socket

#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

int main() {
  signal(SIGSYS, [](int) { _exit(0); });
  socket(AF_INET, SOCK_STREAM, 0);
}
