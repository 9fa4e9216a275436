#include "judge/crash/sanitizer_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <sstream>
#include <string>

namespace judge {
namespace {

constexpr std::size_t longest_detail = 200;
constexpr std::size_t most_frames = 64;

struct Known {
  std::string_view said, kind, text;
};

// Behind "ERROR: AddressSanitizer: ".
constexpr std::array address_errors{
    Known{"heap-buffer-overflow", "heap-buffer-overflow",
          "reads or writes beyond a block from the heap"},
    Known{"stack-buffer-overflow", "stack-buffer-overflow",
          "reads or writes beyond a local variable"},
    Known{"stack-buffer-underflow", "stack-buffer-overflow",
          "reads or writes before a local variable"},
    Known{"dynamic-stack-buffer-overflow", "stack-buffer-overflow",
          "reads or writes beyond a local array"},
    Known{"global-buffer-overflow", "global-buffer-overflow",
          "reads or writes beyond a global variable"},
    Known{"container-overflow", "container-overflow", "reads or writes beyond a container's end"},
    Known{"heap-use-after-free", "use-after-free", "uses memory that has been freed"},
    Known{"stack-use-after-return", "use-after-return",
          "uses a local variable of a function that has returned"},
    Known{"stack-use-after-scope", "use-after-scope", "uses a local variable after its block"},
    Known{"attempting double-free", "double-free", "frees the same memory twice"},
    Known{"attempting free on address which was not malloc()-ed", "bad-free",
          "frees what was not allocated"},
    Known{"alloc-dealloc-mismatch", "mismatched-free",
          "frees memory in another way than it was allocated (new and delete[], say)"},
    Known{"new-delete-type-mismatch", "mismatched-free",
          "deletes an object as another type (is a virtual destructor missing?)"},
    Known{"stack-overflow", "stack-overflow",
          "the stack overflowed: recursion too deep or endless"},
    Known{"requested allocation size", "huge-allocation", "asks for an absurd amount of memory"},
    Known{"allocation-size-too-big", "huge-allocation", "asks for an absurd amount of memory"},
    Known{"calloc-overflow", "huge-allocation", "asks for an absurd amount of memory"},
    Known{"negative-size-param", "negative-size", "passes a negative size"},
    Known{"memcpy-param-overlap", "overlap", "copies between ranges that overlap"},
    Known{"FPE", "division-by-zero", "divides an integer by zero"},
};

// Behind "runtime error: ".
constexpr std::array undefined_behaviour{
    Known{"signed integer overflow", "signed-overflow", "signed integer overflow"},
    Known{"negation of", "signed-overflow", "signed integer overflow by negation"},
    Known{"division by zero", "division-by-zero", "divides an integer by zero"},
    Known{"shift exponent", "bad-shift", "shifts by a negative number or by too many bits"},
    Known{"left shift", "bad-shift", "shifts bits into or beyond the sign"},
    Known{"index ", "out-of-range", "an index is outside its array"},
    Known{"load of null pointer", "null-dereference", "follows a null pointer"},
    Known{"store to null pointer", "null-dereference", "follows a null pointer"},
    Known{"member access within null pointer", "null-dereference", "follows a null pointer"},
    Known{"member call on null pointer", "null-dereference", "calls a method on a null pointer"},
    Known{"reference binding to null pointer", "null-dereference",
          "makes a reference from a null pointer"},
    Known{"null pointer passed", "null-dereference", "passes a null pointer where none may be"},
    Known{"load of misaligned", "misaligned-access", "uses a misaligned pointer"},
    Known{"store to misaligned", "misaligned-access", "uses a misaligned pointer"},
    Known{"member access within misaligned", "misaligned-access", "uses a misaligned pointer"},
    Known{"reference binding to misaligned", "misaligned-access", "uses a misaligned pointer"},
    Known{"member call on address", "wrong-type", "calls a method on an object of another type"},
    Known{"member access within address", "wrong-type", "uses an object of another type"},
    Known{"downcast of address", "wrong-type", "casts an object to a type it does not have"},
    Known{"execution reached the end of a value-returning function", "missing-return",
          "a function that returns a value ends without return"},
    Known{"execution reached an unreachable", "unreachable", "runs where nothing may run"},
    Known{"pointer index expression", "pointer-overflow", "pointer arithmetic overflows"},
    Known{"addition of unsigned offset", "pointer-overflow", "pointer arithmetic overflows"},
    Known{"applying", "pointer-overflow", "pointer arithmetic on a null pointer"},
    Known{"load of value", "invalid-value", "reads a bool or an enum that holds no valid value"},
    Known{"variable length array", "bad-array-size", "an array's size is not positive"},
};

// In what libstdc++ says of a failed check, under _GLIBCXX_DEBUG or _GLIBCXX_ASSERTIONS.
constexpr std::array library_checks{
    Known{"attempt to subscript", "out-of-range", "an index is outside its container"},
    Known{"singular iterator", "invalid-iterator",
          "uses an iterator that was invalidated or never set"},
    Known{"(singular)", "invalid-iterator", "uses an iterator that was invalidated or never set"},
    Known{"past-the-end iterator", "past-the-end", "goes beyond the end of a container"},
    Known{"(past-the-end)", "past-the-end", "goes beyond the end of a container"},
    Known{"(before-begin)", "past-the-end", "goes before the begin of a container"},
    Known{"different sequence", "wrong-container", "mixes iterators of different containers"},
    Known{"empty container", "empty-container", "takes an element from an empty container"},
    Known{"not sorted", "not-sorted", "a range that must be sorted is not"},
    Known{"not partitioned", "not-sorted", "a range that must be sorted is not"},
    Known{"irreflexive", "bad-comparison", "a comparison says that an element is below itself"},
    Known{"__n < this->size()", "out-of-range", "an index is outside its container"},
    Known{"__pos <= size()", "out-of-range", "an index is outside its string"},
    Known{"!this->empty()", "empty-container", "takes an element from an empty container"},
    Known{"!empty()", "empty-container", "takes an element from an empty container"},
    Known{"this->_M_is_engaged()", "empty-optional", "takes the value of an empty optional"},
    Known{"get() != pointer()", "null-dereference", "follows an empty smart pointer"},
    Known{"_M_get() != nullptr", "null-dereference", "follows an empty smart pointer"},
};

constexpr std::string_view asan = "ERROR: AddressSanitizer: ";
constexpr std::string_view ubsan = ": runtime error: ";

std::string_view line_at(std::string_view text, std::size_t at) {
  return text.substr(at, text.find('\n', at) - at);
}

template <std::size_t N>
const Known* find_prefix(const std::array<Known, N>& table, std::string_view text) {
  const auto found = std::find_if(table.begin(), table.end(),
                                  [&](const Known& k) { return text.starts_with(k.said); });
  return found == table.end() ? nullptr : &*found;
}

const Known* check_in(std::string_view text) {
  const auto found =
      std::find_if(library_checks.begin(), library_checks.end(),
                   [&](const Known& k) { return text.find(k.said) != std::string_view::npos; });
  return found == library_checks.end() ? nullptr : &*found;
}

void name(SanitizerReport& report, const Known& known, std::string_view detail) {
  report.kind = known.kind;
  report.text = known.text;
  report.detail = detail.substr(0, longest_detail);
}

// "    #3 0x55d0 in f (/proc/self/exe+0xe66fb)": 0xe66fb, if it is inside the executable itself.
std::optional<std::uint64_t> frame_address(std::string_view line) {
  const auto open = line.rfind('(');
  const auto plus = line.rfind("+0x");
  if (open == std::string_view::npos || plus == std::string_view::npos || plus < open) return {};
  if (line.substr(open, plus - open).find(".so") != std::string_view::npos) return 0;
  std::uint64_t address = 0;
  const std::string_view digits = line.substr(plus + 3);
  const auto [end, error] =
      std::from_chars(digits.data(), digits.data() + digits.size(), address, 16);
  return error == std::errc{} ? address : 0;
}

bool is_frame(std::string_view line) {
  const auto mark = line.find_first_not_of(' ');
  return mark != std::string_view::npos && mark > 0 && line[mark] == '#';
}

std::string label_of(std::string_view line) {
  if (line.find("freed by") != std::string_view::npos) return "freed";
  return line.find("allocated by") != std::string_view::npos ? "allocated" : "";
}

// The stacks that follow, each with the label of the line before it.
std::vector<RawTrace> traces_in(std::string_view text) {
  std::vector<RawTrace> traces;
  std::string_view before;
  bool inside = false;
  while (!text.empty()) {
    const std::string_view line = line_at(text, 0);
    const bool frame = is_frame(line);
    if (frame && !inside) traces.push_back({label_of(before), {}});
    if (frame && traces.back().addresses.size() < most_frames)
      if (const auto address = frame_address(line); address.value_or(0) != 0)
        traces.back().addresses.push_back(*address);
    inside = frame;
    before = line;
    text.remove_prefix(std::min(text.size(), line.size() + 1));
  }
  return traces;
}

// "READ of size 4 at 0x602000000014 thread T0" and "0x… is located 4 bytes to the right of 16-byte
// region […)" without their addresses.
std::string access_detail(std::string_view text) {
  std::string detail;
  for (const std::string_view word : {"READ of size ", "WRITE of size "})
    if (const auto at = text.find(word); at != std::string_view::npos)
      detail = line_at(text, at).substr(0, line_at(text, at).find(" at "));
  constexpr std::string_view located = " is located ";
  if (const auto at = text.find(located); at != std::string_view::npos) {
    const std::string_view line = line_at(text, at + located.size());
    detail += (detail.empty() ? "" : ", ") + std::string(line.substr(0, line.find(" [")));
  }
  return detail;
}

// A null pointer is followed at a small address: that of a member, or of an element.
bool is_near_null(std::string_view line) {
  constexpr std::string_view before = "address 0x";
  const auto at = line.find(before);
  if (at == std::string_view::npos) return false;
  std::uint64_t address = 0;
  const std::string_view digits = line.substr(at + before.size());
  std::from_chars(digits.data(), digits.data() + digits.size(), address, 16);
  return address < 4096;
}

constexpr Known wild{"", "wild-pointer", "follows a pointer to nowhere"};
constexpr Known null{"", "null-dereference", "follows a null pointer"};
constexpr Known aborted{"", "abort", "aborts"};
constexpr Known uncaught{"", "uncaught-exception", "throws an exception that nothing catches"};

void read_address_error(std::string_view text, std::size_t at, SanitizerReport& report) {
  const std::string_view said = line_at(text, at + asan.size());
  const std::string_view body = text.substr(at);
  if (const Known* known = find_prefix(address_errors, said))
    name(report, *known, access_detail(body));
  else if (said.starts_with("SEGV") || said.starts_with("BUS"))
    name(report, is_near_null(said) ? null : wild, "");
  else if (said.starts_with("ABRT"))
    name(report, aborted, "");
  report.traces = traces_in(body);
}

// "main.cpp:12:5: runtime error: …".
void read_undefined_behaviour(std::string_view text, std::size_t at, SanitizerReport& report) {
  const auto start = text.rfind('\n', at);
  const std::string_view place = text.substr(start == std::string_view::npos ? 0 : start + 1,
                                             start == std::string_view::npos ? at : at - start - 1);
  const std::string_view said = line_at(text, at + ubsan.size());
  const Known* const known = find_prefix(undefined_behaviour, said);
  if (known == nullptr) return;
  name(report, *known, said);
  const auto column = place.rfind(':');
  const auto line = column == std::string_view::npos ? column : place.rfind(':', column - 1);
  if (line == std::string_view::npos) return;
  report.file = place.substr(0, line);
  std::from_chars(place.data() + line + 1, place.data() + column, report.line);
  report.traces = traces_in(text.substr(at));
}

// Words with one blank between them, however they were broken into lines.
std::string in_one_line(std::string_view text) {
  std::istringstream words{std::string(text)};
  std::string line;
  for (std::string word; words >> word;) line += (line.empty() ? "" : " ") + word;
  return line;
}

// Why a program aborted, if the library said so on the way.
void read_library_check(std::string_view text, SanitizerReport& report) {
  for (const std::string_view mark : {"Error: ", "Assertion '"}) {
    const auto at = text.rfind(mark);
    if (at == std::string_view::npos) continue;
    // The words of a check may be broken into several lines, and the state of an iterator follows.
    const Known* const known = check_in(text.substr(at));
    if (known == nullptr) continue;
    return name(
        report, *known,
        in_one_line(text.substr(at + mark.size(), text.find(".\n", at) - at - mark.size())));
  }
  if (text.find("terminate called after throwing") != std::string_view::npos)
    name(report, uncaught, "");
}

}  // namespace

SanitizerReport sanitizer_report(std::string_view stderr_text) {
  SanitizerReport report;
  const auto address = stderr_text.rfind(asan);
  const auto undefined = stderr_text.rfind(ubsan);
  if (address != std::string_view::npos) read_address_error(stderr_text, address, report);
  if (undefined != std::string_view::npos && (report.kind.empty() || report.kind == "abort"))
    read_undefined_behaviour(stderr_text, undefined, report);
  if (report.kind == "abort") read_library_check(stderr_text.substr(0, address), report);
  return report;
}

}  // namespace judge
