// Rule: no page of the program becomes a page of the pipe.
// Expect: forbidden_syscall vmsplice

#include <fcntl.h>
#include <sys/uio.h>

int main() {
  static char page[4096] __attribute__((aligned(4096)));
  const iovec part{page, sizeof page};
  vmsplice(1, &part, 1, SPLICE_F_GIFT);
}
