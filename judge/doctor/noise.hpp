// How exactly time can be measured here.

#pragma once

#include "judge/doctor/checkup.hpp"

namespace judge {

// Runs `program` (see patient.hpp) some twenty times. Throws what the sandbox throws, and
// std::runtime_error if a run does not end as it should.
Noise measure_noise(int program, sandbox::Sandbox& sandbox);

// What follows from the CPU times of the same work, and of no work at all. Neither is empty.
Noise noise_of(std::vector<std::chrono::microseconds> work,
               const std::vector<std::chrono::microseconds>& nothing);

}  // namespace judge
