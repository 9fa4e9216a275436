#include "judge/yaml/source.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace judge::yaml {
namespace {

std::string_view without_byte_order_mark(std::string_view text) {
  if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
  return text;
}

}  // namespace

Source::Source(std::filesystem::path file, std::string_view text)
    : file_(std::move(file)), text_(without_byte_order_mark(text)), starts_{0} {
  for (std::size_t i = 0; i < text_.size(); ++i)
    if (text_[i] == '\n') starts_.push_back(i + 1);
}

std::string_view Source::line(int number) const {
  if (number < 1 || static_cast<std::size_t>(number) > starts_.size()) return {};
  const std::size_t begin = starts_[static_cast<std::size_t>(number) - 1];
  std::string_view line = std::string_view(text_).substr(begin);
  line = line.substr(0, line.find('\n'));
  if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
  return line;
}

std::size_t Source::offset(const Mark& mark) const {
  if (mark.line < 1) return 0;
  if (static_cast<std::size_t>(mark.line) > starts_.size()) return text_.size();
  const std::size_t begin = starts_[static_cast<std::size_t>(mark.line) - 1];
  const auto column = static_cast<std::size_t>(std::max(mark.column, 1));
  return std::min(begin + column - 1, text_.size());
}

Mark Source::mark(std::size_t offset, std::size_t length) const {
  const auto next = std::upper_bound(starts_.begin(), starts_.end(), offset);
  const std::size_t begin = *std::prev(next);
  return {static_cast<int>(std::distance(starts_.begin(), next)),
          static_cast<int>(offset - begin) + 1, static_cast<int>(length)};
}

}  // namespace judge::yaml
