// Hashes that tell whether two reports are about the same thing.

#pragma once

#include <chrono>
#include <string>

#include "judge/compile/submission.hpp"
#include "judge/problem/problem.hpp"

namespace judge {

// SHA-256 of a single source's bytes, as sha256sum(1) prints it; of several, over their names and
// contents.
std::string submission_hash(const Submission& submission);

// SHA-256 over problem.yaml, the test data written in it and the files it names, in hex. A file
// that cannot be read counts as empty: what comes of it is for whoever needs it.
std::string problem_hash(const Problem& problem);

// Six hex digits.
std::string run_id(const std::string& submission_hash, const std::string& problem_hash,
                   std::chrono::system_clock::time_point started);

}  // namespace judge
