#include "cli/format/table.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "cli/format/category.hpp"
#include "cli/format/compiler_text.hpp"
#include "cli/format/defect.hpp"
#include "cli/format/growth.hpp"
#include "cli/format/rules.hpp"
#include "cli/format/test_details.hpp"
#include "cli/format/timing.hpp"
#include "cli/format/units.hpp"
#include "cli/format/verdict_line.hpp"
#include "cli/terminal/page.hpp"
#include "cli/terminal/text.hpp"

namespace cli {
namespace {

constexpr unsigned group_indent = 2, test_indent = 4, detail_indent = 6;
constexpr unsigned expanded_per_group = 10;

class Table {
 public:
  Table(const CleanReport& report, const Look& look, Detail detail)
      : report_(*report), look_(look), detail_(detail), page_(look) {}

  std::string text() {
    if (detail_ >= Detail::unexpected) {
      header();
      compilation();
      for (const judge::GroupResult& group : report_.groups) group_block(group);
    }
    const std::vector<std::string> parts = verdict_line(report_, look_);
    if (detail_ == Detail::verdict)
      page_.line(joined(parts, "   "));  // one line, however narrow the terminal
    else
      page_.items(0, parts);
    return page_.text();
  }

 private:
  void header() {
    const judge::Compilation& compilation = report_.compilation;
    std::vector<std::string> parts{paint(look_, Paint::bold, report_.problem_id),
                                   report_.submission};
    if (!compilation.compiler.empty()) {
      const auto seconds = std::chrono::duration<double>(compilation.time).count();
      parts.push_back(compilation.compiler + " (" + fixed_text(seconds, 1) + " s)");
    }
    const std::string line = joined(parts, separator(look_));
    if (columns(line) <= look_.width)
      page_.line(line);
    else
      for (const std::string& part : parts) page_.paragraph(0, part);
    if (detail_ >= Detail::every_detail && !compilation.command.empty())
      page_.line("  " + paint(look_, Paint::dim, "command: " + compilation.command));  // to copy
    sandbox();
  }

  // What protects the host is said when asked for, what does not protect it always.
  void sandbox() {
    std::vector<std::string> active;
    for (const sandbox::Layer& layer : report_.layers)
      if (layer.active)
        active.push_back(layer.name);
      else
        page_.paragraph(group_indent, Paint::dim,
                        "sandbox without " + layer.name + ": " + layer.what);
    if (detail_ >= Detail::every_detail && !active.empty())
      page_.paragraph(group_indent, Paint::dim, "sandbox: " + joined(active, ", "));
  }

  void compilation() {
    const bool all = detail_ >= Detail::every_test;
    if (!report_.compilation.ok || all) compiler_text(page_, report_.compilation, all);
    if (report_.compilation.ok && report_.compilation.warnings > 0 && !all)
      page_.paragraph(group_indent, Paint::dim,
                      count_text(report_.compilation.warnings, "warning") + ": -v shows " +
                          (report_.compilation.warnings == 1 ? "it" : "them"));
  }

  void group_block(const judge::GroupResult& group) {
    group_row(group);
    const bool all = detail_ >= Detail::every_test;
    unsigned expanded = 0, left_out = 0;
    for (const judge::TestResult& test : report_.tests) {
      if (test.group != group.name || !test.ran) continue;
      const bool accepted = test.verdict == judge::Verdict::accepted && !test.reason;
      if (all || ((!accepted || test.near_limit || test.defect) && expanded < expanded_per_group)) {
        test_block(test);
        ++expanded;
      } else if (!accepted) {
        ++left_out;
      }
    }
    categories(group);
    if (left_out > 0)
      page_.paragraph(test_indent, std::string(ellipsis(look_)) + ' ' + std::to_string(left_out) +
                                       " more not accepted (-v shows all)");
    for (const judge::Growth& growth : report_.growth)
      if (growth.group == group.name) growth_lines(page_, test_indent, growth, detail_);
  }

  // Where the tests are listed, their hints are too, and what a tag adds is the sum.
  void categories(const judge::GroupResult& group) {
    const bool listed = report_.kept_back == 0;
    for (const judge::Category& category : report_.categories) {
      if (category.group != group.name || (listed && category.tag.empty())) continue;
      page_.paragraph(test_indent, category_text(category));
      if (listed || !category.tag.empty()) continue;
      for (const std::string& hint : category.hints)
        page_.labelled(detail_indent, paint(look_, Paint::cyan, "hint:"), hint);
    }
  }

  void group_row(const judge::GroupResult& group) {
    const std::string counts =
        (group.ran ? std::to_string(group.passed) : "-") + '/' + std::to_string(group.total);
    std::string cells = pad_left(counts, 7) + "   ";
    if (!group.ran) {
      cells += "not run";
      return page_.row(group_indent, group.name, name_width(cells), cells, why_not_run(group));
    }
    cells += figures(group.verdict, slowest(group), largest(group));
    page_.row(group_indent, group.name, name_width(cells), cells, group_note(group));
  }

  static std::string why_not_run(const judge::GroupResult& group) {
    return group.blocked_by.empty() ? "" : "needs " + group.blocked_by;
  }

  // Groups share one column, as wide as the longest name and the terminal allow.
  unsigned name_width(std::string_view cells) const {
    unsigned longest = 10;
    for (const judge::GroupResult& group : report_.groups)
      longest = std::max(longest, columns(group.name));
    return std::min(longest, page_.room(group_indent + columns(cells) + 2));
  }

  std::string figures(judge::Verdict verdict, const judge::TestResult* slow,
                      const judge::TestResult* large) const {
    const std::string_view name = short_name(verdict);
    std::string text = paint(look_, paint_of(verdict), name) + std::string(4 - name.size(), ' ');
    text += pad_left(slow == nullptr ? "" : time_text(slow->run.cpu_time), 8);
    if (look_.width >= 60)
      text += pad_left(large == nullptr ? "" : size_text(large->run.peak_memory_bytes), 12);
    return text;
  }

  template <typename Figure>
  const judge::TestResult* most(const judge::GroupResult& group, Figure figure) const {
    const judge::TestResult* found = nullptr;
    for (const judge::TestResult& test : report_.tests)
      if (test.group == group.name && test.ran &&
          (found == nullptr || figure(test) > figure(*found)))
        found = &test;
    return found;
  }

  const judge::TestResult* slowest(const judge::GroupResult& group) const {
    return most(group, [](const judge::TestResult& test) { return test.run.cpu_time; });
  }
  const judge::TestResult* largest(const judge::GroupResult& group) const {
    return most(group, [](const judge::TestResult& test) { return test.run.peak_memory_bytes; });
  }

  std::string group_note(const judge::GroupResult& group) const {
    std::vector<std::string> parts;
    if (const judge::TestResult* test = slowest(group))
      parts.push_back(share_text(test->run.cpu_time, test->limits.cpu_time));
    if (const judge::TestResult* test = largest(group))
      parts.push_back(share_text(test->run.peak_memory_bytes, test->limits.memory_bytes));
    if (group.score < group.points)
      parts.push_back(number_text(group.score) + " of " + count_text_of(group.points, "point"));
    const auto not_run =
        std::count_if(report_.tests.begin(), report_.tests.end(),
                      [&](const auto& test) { return test.group == group.name && !test.ran; });
    if (not_run > 0) parts.push_back(std::to_string(not_run) + " not run");
    return joined(parts, separator(look_));
  }

  static std::string count_text_of(double count, std::string_view noun) {
    return number_text(count) + ' ' + std::string(noun) + (count == 1 ? "" : "s");
  }

  static std::string joined(const std::vector<std::string>& parts, std::string_view between) {
    std::string text;
    for (const std::string& part : parts) {
      if (part.empty()) continue;
      if (!text.empty()) text += between;
      text += part;
    }
    return text;
  }

  void test_block(const judge::TestResult& test) {
    // Where the judge has failed there is nothing measured to show.
    const judge::TestResult* measured =
        test.verdict == judge::Verdict::judge_error ? nullptr : &test;
    const std::string cells = figures(test.verdict, measured, measured);
    page_.row(test_indent, test.group + '/' + test.name, test_name_width(cells), cells,
              test_note(test));
    if (detail_ >= Detail::every_detail) limits_line(test.limits);
    const bool about_time = test.near_limit || test.verdict == judge::Verdict::time_limit;
    const std::string origin = limit_origin_text(test);
    if (!origin.empty() && (about_time || detail_ >= Detail::every_detail))
      page_.labelled(detail_indent, "cpu limit:", origin);
    if (const std::string text = timing_text(test, range_dash(look_)); !text.empty())
      page_.labelled(detail_indent,
                     paint(look_, Paint::yellow, std::string(timing_label(test)) + ':'), text);
    if (test.defect) defect_lines(page_, detail_indent, *test.defect);
    if (test.verdict != judge::Verdict::accepted || test.reason)
      test_details(page_, detail_indent, test, detail_ >= Detail::every_test);
  }

  std::string test_note(const judge::TestResult& test) const {
    if (test.verdict != judge::Verdict::accepted || test.reason) return reason_line(test);
    return joined({share_text(test.run.cpu_time, test.limits.cpu_time),
                   share_text(test.run.peak_memory_bytes, test.limits.memory_bytes)},
                  separator(look_));
  }

  unsigned test_name_width(std::string_view cells) const {
    return std::min(38u, page_.room(test_indent + columns(cells) + 2));
  }

  // Said once for all tests in a row that share them.
  void limits_line(const sandbox::Limits& limits) {
    if (last_limits_ == limits) return;
    last_limits_ = limits;
    page_.labelled(detail_indent, "limits:", limits_text(limits));
  }

  const judge::Report& report_;
  const Look& look_;
  Detail detail_;
  Page page_;
  std::optional<sandbox::Limits> last_limits_;
};

}  // namespace

std::string table(const CleanReport& report, const Look& look, Detail detail) {
  return Table(report, look, detail).text();
}

}  // namespace cli
