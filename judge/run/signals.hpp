// Signals in words.

#pragma once

#include <string>

namespace judge {

// "SIGSEGV (11): segmentation fault"; "signal 99" for a number that is none.
std::string signal_text(int signal);
// "SIGSEGV (11)".
std::string signal_name(int signal);

// Whether it is one that the kernel or the C library ends a faulty program with, rather than one a
// program sends itself as it likes.
bool is_crash_signal(int signal);

}  // namespace judge
