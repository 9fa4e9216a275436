// The text of a YAML file and where its lines are.

#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace judge::yaml {

constexpr std::size_t max_file_bytes = 4 << 20;

// Where something stands: 1-based, counted in bytes.
struct Mark {
  int line = 0;
  int column = 0;
  int length = 1;  // bytes, within the line
};

class Source {
 public:
  // A byte order mark at the start of `text` is dropped.
  Source(std::filesystem::path file, std::string_view text);

  const std::filesystem::path& file() const { return file_; }
  const std::string& text() const { return text_; }

  // The line without its end; empty if there is none of that number.
  std::string_view line(int number) const;
  // Offset into text() of a mark, at most text().size().
  std::size_t offset(const Mark& mark) const;
  // The mark of an offset.
  Mark mark(std::size_t offset, std::size_t length = 1) const;

 private:
  std::filesystem::path file_;
  std::string text_;
  std::vector<std::size_t> starts_;  // of the lines
};

}  // namespace judge::yaml
