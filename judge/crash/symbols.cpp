#include "judge/crash/symbols.hpp"

#include <algorithm>
#include <charconv>

namespace judge {
namespace {

constexpr std::size_t longest_function = 120;

std::string_view take_line(std::string_view& text) {
  const std::string_view line = text.substr(0, text.find('\n'));
  text.remove_prefix(std::min(text.size(), line.size() + 1));
  return line;
}

std::string own_name(std::string name, const UnitNames& names) {
  for (const auto& [safe, own] : names.renamed)
    if (name == safe) return own;
  return name;
}

std::uint64_t lines_of(const Submission& submission, const std::string& name) {
  for (const SourceFile& file : submission.files)
    if (file.name == name)
      return static_cast<std::uint64_t>(std::count(file.bytes.begin(), file.bytes.end(), '\n')) + 1;
  return 0;
}

// "f(int) [clone .constprop.0]" without what the optimiser did to it.
std::string plain_function(std::string_view function) {
  function = function.substr(0, function.find(" [clone"));
  return std::string(function.substr(0, longest_function));
}

}  // namespace

Frame own_place(std::string_view file, std::uint64_t line, const UnitNames& names,
                const Submission& submission) {
  if (file.starts_with(source_folder)) file.remove_prefix(source_folder.size());
  const std::string name = own_name(std::string(file), names);
  if (line == 0 || line > lines_of(submission, name)) return {};
  return {{}, name, line};
}

std::vector<Frame> own_frames(std::string_view addr2line, const UnitNames& names,
                              const Submission& submission) {
  std::vector<Frame> frames;
  while (!addr2line.empty()) {
    const std::string_view function = take_line(addr2line);
    const std::string_view place = take_line(addr2line);
    const auto colon = place.rfind(':');
    if (colon == std::string_view::npos) continue;
    std::uint64_t line = 0;  // "12 (discriminator 3)", "?"
    std::from_chars(place.data() + colon + 1, place.data() + place.size(), line);
    Frame frame = own_place(place.substr(0, colon), line, names, submission);
    if (frame.file.empty()) continue;
    frame.function = plain_function(function);
    frames.push_back(std::move(frame));
  }
  return frames;
}

}  // namespace judge
