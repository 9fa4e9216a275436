// What the C++ runtime or the C library said on stderr before abort(). Only an explanation: a
// program can write the same lines itself.

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace judge {

struct CrashText {
  std::string exception;  // type of an uncaught exception, "std::out_of_range"; else empty
  std::string text;  // one line: "uncaught exception std::out_of_range: vector::_M_range_check"
};

// The last such message in `stderr_text`, none if there is none. Any bytes are safe.
std::optional<CrashText> crash_text(std::string_view stderr_text);

// Whether the C++ standard library itself throws this type. Names are as in CrashText.
bool is_standard_exception(std::string_view type);

}  // namespace judge
