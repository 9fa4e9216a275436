// Builds a submission so that it counts its work.

#pragma once

#include <filesystem>
#include <vector>

#include "judge/compile/compile.hpp"
#include "judge/compile/submission.hpp"
#include "judge/compile/toolchain.hpp"
#include "judge/data/cache.hpp"
#include "sandbox/run.hpp"

namespace judge {

// As compile(), with counters: given a file of work_record_bytes as descriptor 3, the program
// leaves a record there (see work.hpp). The optimiser gets the same flags. `cache` keeps what is
// the same for every submission.
Compiled compile_counted(const Submission& submission, const Toolchain& toolchain,
                         const DiskCache& cache, sandbox::Sandbox& sandbox);

}  // namespace judge
