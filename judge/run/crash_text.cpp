#include "judge/run/crash_text.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace judge {
namespace {

constexpr std::size_t longest_text = 300;

constexpr auto standard_exceptions = std::to_array<std::string_view>({
    "std::__ios_failure",     "std::bad_alloc",
    "std::bad_any_cast",      "std::bad_array_new_length",
    "std::bad_cast",          "std::bad_exception",
    "std::bad_function_call", "std::bad_optional_access",
    "std::bad_typeid",        "std::bad_variant_access",
    "std::bad_weak_ptr",      "std::domain_error",
    "std::exception",         "std::filesystem::filesystem_error",
    "std::format_error",      "std::future_error",
    "std::invalid_argument",  "std::ios_base::failure",
    "std::length_error",      "std::logic_error",
    "std::out_of_range",      "std::overflow_error",
    "std::range_error",       "std::regex_error",
    "std::runtime_error",     "std::system_error",
    "std::underflow_error",
});

// How glibc and libstdc++ begin the lines they write before abort().
constexpr auto abort_lines = std::to_array<std::string_view>({
    "terminate called without an active exception",
    "terminate called recursively",
    "pure virtual method called",
    "deleted virtual method called",
    "*** stack smashing detected ***",
    "*** buffer overflow detected ***",
    "*** longjmp causes uninitialized stack frame ***",
    "double free or corruption",
    "corrupted double-linked list",
    "corrupted size vs. prev_size",
    "free(): ",
    "malloc(): ",
    "realloc(): ",
    "munmap_chunk(): ",
    "malloc_consolidate(): ",
    "Fatal glibc error: ",
});

std::string shortened(std::string_view text) { return std::string(text.substr(0, longest_text)); }

// The text between `before` and the last `after`; none if they are not there in this order.
std::optional<std::string_view> between(std::string_view line, std::string_view before,
                                        std::string_view after) {
  const auto start = line.find(before);
  if (start == std::string_view::npos) return std::nullopt;
  const std::string_view rest = line.substr(start + before.size());
  const auto end = rest.rfind(after);
  if (end == std::string_view::npos) return std::nullopt;
  return rest.substr(0, end);
}

// "std::filesystem::__cxx11::filesystem_error" and "std::ios_base::failure[abi:cxx11]" without the
// marks of the library's version; what libstdc++ throws for the latter is a type of its own.
std::string plain_type(std::string_view type) {
  std::string plain(type == "std::__ios_failure" ? "std::ios_base::failure" : type);
  for (const std::string_view mark : {"__cxx11::", "[abi:cxx11]"})
    if (const auto at = plain.find(mark); at != std::string::npos) plain.erase(at, mark.size());
  return plain;
}

std::optional<CrashText> uncaught_exception(std::string_view line, std::string_view next) {
  constexpr std::string_view start = "terminate called after throwing an instance of '";
  constexpr std::string_view what = "  what():  ";
  if (!line.starts_with(start)) return std::nullopt;
  const auto type = between(line, start, "'");
  if (!type || type->empty()) return std::nullopt;
  CrashText found;
  found.exception = shortened(plain_type(*type));
  found.text = "uncaught exception " + found.exception;
  if (next.starts_with(what)) found.text += ": " + shortened(next.substr(what.size()));
  return found;
}

// "main.cpp:12" of "program: /some/folder/main.cpp:12: int main(): ".
std::string place_before(std::string_view text) {
  for (auto colon = text.find(':'); colon != std::string_view::npos;
       colon = text.find(':', colon + 1)) {
    const auto end = text.find_first_not_of("0123456789", colon + 1);
    if (end == std::string_view::npos || end == colon + 1 || text[end] != ':') continue;
    const auto start = text.find_last_of("/ ", colon);
    return std::string(text.substr(0, end).substr(start == std::string_view::npos ? 0 : start + 1));
  }
  return {};
}

// glibc's assert() quotes with `x', _GLIBCXX_ASSERTIONS with 'x'.
std::optional<CrashText> failed_assertion(std::string_view line) {
  for (const std::string_view open : {": Assertion `", ": Assertion '"}) {
    const auto condition = between(line, open, "' failed.");
    if (!condition) continue;
    const std::string place = shortened(place_before(line.substr(0, line.find(open) + 1)));
    return CrashText{
        {},
        "assertion '" + shortened(*condition) + "' failed" + (place.empty() ? "" : " at " + place)};
  }
  return std::nullopt;
}

std::optional<CrashText> known_line(std::string_view line) {
  for (const std::string_view start : abort_lines)
    if (line.starts_with(start)) return CrashText{{}, shortened(line)};
  return std::nullopt;
}

std::optional<CrashText> message_in(std::string_view line, std::string_view next) {
  if (auto found = uncaught_exception(line, next)) return found;
  if (auto found = failed_assertion(line)) return found;
  return known_line(line);
}

std::string_view without_return(std::string_view line) {
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

}  // namespace

std::optional<CrashText> crash_text(std::string_view stderr_text) {
  std::string_view next;
  // Backwards: what matters was written last.
  while (!stderr_text.empty()) {
    const auto end = stderr_text.rfind('\n');
    const std::string_view line =
        without_return(end == std::string_view::npos ? stderr_text : stderr_text.substr(end + 1));
    if (auto found = message_in(line, next)) return found;
    stderr_text = stderr_text.substr(0, end == std::string_view::npos ? 0 : end);
    next = line;
  }
  return std::nullopt;
}

bool is_standard_exception(std::string_view type) {
  return std::find(standard_exceptions.begin(), standard_exceptions.end(), type) !=
         standard_exceptions.end();
}

}  // namespace judge
