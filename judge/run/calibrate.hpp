// How fast the machine is right now.

#pragma once

#include <chrono>

namespace judge {

// The CPU time of a fixed piece of work (about 10 ms): arithmetic, memory that no cache holds, and
// pages touched for the first time. Compare it only with others of this process.
std::chrono::microseconds calibration_run();

}  // namespace judge
