// Signals in words.

#pragma once

#include <string>

namespace judge {

// "SIGSEGV (11): segmentation fault"; "signal 99" for a number that is none.
std::string signal_text(int signal);
// "SIGSEGV (11)".
std::string signal_name(int signal);

}  // namespace judge
