// What a program that was built with sanitizers said before it died.

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace judge {

// A stack as the sanitizer saw it: addresses inside the executable, innermost first.
struct RawTrace {
  std::string label;  // "" where it died, "freed", "allocated"
  std::vector<std::uint64_t> addresses;
};

struct SanitizerReport {
  std::string kind;    // one of a fixed list: "heap-buffer-overflow", "signed-overflow", …
  std::string text;    // what that means, fixed for each kind
  std::string detail;  // sizes and values, maybe from the input; may be empty
  std::string file;    // where UBSan says it happened, as the compiler knew the file; else empty
  std::uint64_t line = 0;
  std::vector<RawTrace> traces;
};

// The last report in `stderr_text`; an empty kind if there is none. Any bytes are safe. A program
// can write such a report itself: trust it no further than an explanation.
SanitizerReport sanitizer_report(std::string_view stderr_text);

}  // namespace judge
