#include "cli/terminal/interrupt.hpp"

#include <sys/eventfd.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdint>
#include <system_error>

namespace cli {
namespace {

// A handler can reach nothing but globals, and may write nothing but these.
volatile std::sig_atomic_t arrived = 0;
int event_fd = -1;

void on_signal(int signal) {
  const int saved = errno;
  arrived = signal;
  const std::uint64_t one = 1;
  [[maybe_unused]] const auto written = write(event_fd, &one, sizeof one);
  errno = saved;
}

[[noreturn]] void fail(const char* step) {
  throw std::system_error(errno, std::generic_category(), step);
}

// SA_RESETHAND: the second signal of a kind has its default effect.
void handle(int signal) {
  struct sigaction old {};
  if (sigaction(signal, nullptr, &old) != 0) fail("reading a signal's action");
  if (old.sa_handler == SIG_IGN) return;
  struct sigaction action {};
  action.sa_handler = on_signal;
  action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
  if (sigaction(signal, &action, nullptr) != 0) fail("setting a signal's action");
}

}  // namespace

void watch_for_interrupts() {
  event_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  if (event_fd < 0) fail("making an event for signals");
  handle(SIGINT);
  handle(SIGTERM);
  struct sigaction ignore {};
  ignore.sa_handler = SIG_IGN;
  if (sigaction(SIGPIPE, &ignore, nullptr) != 0) fail("ignoring SIGPIPE");
}

int interrupt_fd() { return event_fd; }

int interrupt_signal() { return arrived; }

}  // namespace cli
