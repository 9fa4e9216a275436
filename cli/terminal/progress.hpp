// How far judging has come, on standard error.

#pragma once

#include <chrono>
#include <cstddef>
#include <string>

#include "cli/terminal/look.hpp"
#include "judge/report/report.hpp"

namespace cli {

enum class ProgressStyle {
  none,
  lines,  // not a terminal: one line at the start, one at each tenth, one at the end
  live,   // a terminal: one line, written over and erased at the end
};

ProgressStyle progress_style(bool wanted, bool is_terminal, const std::string& terminal_type);

// Not thread-safe; judge::Progress calls from one thread at a time.
class ProgressLine {
 public:
  ProgressLine(int fd, ProgressStyle style, const Look& look, const std::string& problem);
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;
  ~ProgressLine() { erase(); }

  void compiling(const std::string& submission);
  void compiled();
  void tested(const judge::TestResult& test, std::size_t done, std::size_t total);
  void growing(const std::string& group);
  // Removes the live line, so that results can be written.
  void erase();

 private:
  void show(const std::string& text);
  void redraw(const std::string& text);

  int fd_;
  ProgressStyle style_;
  Look look_;
  std::string problem_;
  std::size_t not_accepted_ = 0, last_tenth_ = 0;
  bool drawn_ = false;
  std::chrono::steady_clock::time_point last_drawing_;
};

}  // namespace cli
