// From what addr2line says to places in a submission.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "judge/compile/submission.hpp"
#include "judge/compile/unit_names.hpp"
#include "judge/report/report.hpp"

namespace judge {

// Where the sandbox lays a submission's files.
inline constexpr std::string_view source_folder = "/work/";

// The place as the submission calls it; an empty file if it is none of its own, or has no such
// line.
Frame own_place(std::string_view file, std::uint64_t line, const UnitNames& names,
                const Submission& submission);

// Of the pairs of lines "function", "file:line" that `addr2line -f -C -i` prints, those in the
// submission itself, in order.
std::vector<Frame> own_frames(std::string_view addr2line, const UnitNames& names,
                              const Submission& submission);

}  // namespace judge
