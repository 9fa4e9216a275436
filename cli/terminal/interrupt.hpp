// Ctrl-C and SIGTERM: the first asks everything to stop, the second ends the program at once.

#pragma once

namespace cli {

// Installs the handlers and ignores SIGPIPE, so that a closed pipe is an error of write(). A
// signal that was ignored when the program started stays ignored. Call once, before any thread.
// Throws std::system_error.
void watch_for_interrupts();

// Becomes readable, and stays so, when a signal has arrived. Valid until the program ends.
int interrupt_fd();

// SIGINT or SIGTERM once one has arrived, else 0.
int interrupt_signal();

}  // namespace cli
