// Rule: opening by handle, which needs no path, is refused.
// Expect: forbidden_syscall open_by_handle_at

#include <fcntl.h>

int main() {
  file_handle handle{};
  open_by_handle_at(0, &handle, O_RDONLY);
}
