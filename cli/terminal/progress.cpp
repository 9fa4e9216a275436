#include "cli/terminal/progress.hpp"

#include "cli/format/clean.hpp"
#include "cli/terminal/output.hpp"
#include "cli/terminal/text.hpp"

namespace cli {
namespace {

constexpr std::chrono::milliseconds between_drawings{100};
constexpr std::string_view erase_line = "\r\x1b[K";

}  // namespace

ProgressStyle progress_style(bool wanted, bool is_terminal, const std::string& terminal_type) {
  if (!wanted) return ProgressStyle::none;
  return is_terminal && terminal_type != "dumb" ? ProgressStyle::live : ProgressStyle::lines;
}

ProgressLine::ProgressLine(int fd, ProgressStyle style, const Look& look,
                           const std::string& problem)
    : fd_(fd),
      style_(style),
      look_(look),
      problem_(clean_line(problem, {.charset = look.charset})) {}

void ProgressLine::compiling(const std::string& submission) {
  show("compiling " + clean_line(submission, {.charset = look_.charset}));
}

void ProgressLine::compiled() {
  if (style_ == ProgressStyle::live) redraw("running tests");
}

void ProgressLine::tested(const judge::TestResult& test, std::size_t done, std::size_t total) {
  if (test.ran && test.verdict != judge::Verdict::accepted) ++not_accepted_;
  const std::string count = std::to_string(done) + '/' + std::to_string(total) + " tests";
  if (style_ == ProgressStyle::live) {
    const auto now = std::chrono::steady_clock::now();
    if (now - last_drawing_ < between_drawings) return;
    last_drawing_ = now;
    redraw(count +
           (not_accepted_ > 0 ? ", " + std::to_string(not_accepted_) + " not accepted" : ""));
    return;
  }
  const std::size_t tenth = total == 0 ? 10 : done * 10 / total;
  if (tenth == last_tenth_) return;
  last_tenth_ = tenth;
  show(std::to_string(tenth * 10) + " %, " + count);
}

void ProgressLine::growing(const std::string& group) {
  show("measuring the growth of " + clean_line(group, {.charset = look_.charset}));
}

void ProgressLine::show(const std::string& text) {
  if (style_ == ProgressStyle::live) redraw(text);
  if (style_ == ProgressStyle::lines) write_quietly(fd_, problem_ + ": " + text + '\n');
}

void ProgressLine::redraw(const std::string& text) {
  const std::string line = cut(problem_ + ": " + text, look_.width - 1, ellipsis(look_));
  write_quietly(fd_, std::string(erase_line) + line);
  drawn_ = true;
}

void ProgressLine::erase() {
  if (drawn_) write_quietly(fd_, erase_line);
  drawn_ = false;
}

}  // namespace cli
