// Compiles sources in the sandbox to a static program.

#pragma once

#include "judge/compile/submission.hpp"
#include "judge/compile/toolchain.hpp"
#include "judge/report/report.hpp"
#include "sandbox/run.hpp"
#include "sandbox/unique_fd.hpp"

namespace judge {

struct Compiled {
  Compilation compilation;
  sandbox::UniqueFd program;  // sealed memfd; -1 unless compilation.ok
};

// Whatever the sources do to the compiler is a Compilation that is not ok. Throws what the sandbox
// throws.
Compiled compile(const Submission& submission, const Toolchain& toolchain,
                 sandbox::Sandbox& sandbox);

}  // namespace judge
