// The machine a report was made on.

#pragma once

#include <string>

namespace judge {

// The processor's name as the kernel gives it; empty if it gives none.
std::string host_cpu();
// "6.1.0-18-amd64".
std::string host_kernel();

}  // namespace judge
