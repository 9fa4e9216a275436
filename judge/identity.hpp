// Hashes that tell whether two reports are about the same thing.

#pragma once

#include <chrono>
#include <string>

#include "judge/problem/problem.hpp"
#include "judge/submission.hpp"

namespace judge {

// XXH3-128 over the names and contents of the sources, in hex.
std::string submission_hash(const Submission& submission);

// XXH3-128 over problem.yaml, the test data written in it and the files it names, in hex. A file
// that cannot be read counts as empty: what comes of it is for whoever needs it.
std::string problem_hash(const Problem& problem);

// Six hex digits.
std::string run_id(const std::string& submission_hash, const std::string& problem_hash,
                   std::chrono::system_clock::time_point started);

}  // namespace judge
