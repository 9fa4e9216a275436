#include "cli/format/test_details.hpp"

#include <algorithm>
#include <vector>

#include "cli/format/difference.hpp"
#include "cli/format/units.hpp"
#include "cli/terminal/text.hpp"

namespace cli {
namespace {

constexpr std::size_t excerpt_lines = 10;

void excerpt(Page& page, unsigned indent, std::string_view title, std::string_view text,
             std::size_t most_lines) {
  if (text.empty()) return;
  const std::vector<std::string_view> lines = lines_of(text);
  page.line(std::string(indent, ' ') + paint(page.look(), Paint::dim, title));
  const std::size_t shown = std::min(lines.size(), most_lines);
  for (std::size_t i = 0; i < shown; ++i) page.cut_line(indent + 2, lines[i]);
  if (shown < lines.size())
    page.paragraph(
        indent + 2, Paint::dim,
        std::string(ellipsis(page.look())) + ' ' + count_text(lines.size() - shown, "more line"));
}

// The text of a difference repeats what the lines below it show.
bool says_more_than_its_difference(const judge::Reason& reason) {
  return !reason.text.empty() && !(reason.kind == "difference" && reason.difference);
}

}  // namespace

std::string reason_line(const judge::TestResult& test) {
  if (!test.reason || !says_more_than_its_difference(*test.reason)) return {};
  if (test.verdict == judge::Verdict::judge_error) return "not your fault: " + test.reason->text;
  if (test.run.outcome == sandbox::Outcome::cpu_limit)
    return test.reason->text + " (stopped at " + time_text(test.run.cpu_time) + "; wall " +
           time_text(test.run.wall_time) + ')';
  return test.reason->text;
}

void test_details(Page& page, unsigned indent, const judge::TestResult& test, bool all) {
  if (test.reason && test.reason->difference)
    difference_lines(page, indent, *test.reason->difference);
  if (!test.hint.empty())
    page.labelled(indent, paint(page.look(), Paint::cyan, "hint:"), test.hint);
  const std::size_t most_lines = all ? std::string::npos : excerpt_lines;
  if (test.message.find('\n') != std::string::npos)  // else the reason's line says it all
    excerpt(page, indent, "the checker says", test.message, most_lines);
  excerpt(page, indent, "input", test.input, most_lines);
  if (all) excerpt(page, indent, "your output", test.output, most_lines);
  excerpt(page, indent, "your error output", test.error_output, most_lines);
}

}  // namespace cli
