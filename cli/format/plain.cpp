#include "cli/format/plain.hpp"

#include <algorithm>
#include <array>

#include "cli/format/category.hpp"
#include "cli/format/defect.hpp"
#include "cli/format/difference.hpp"
#include "cli/format/growth.hpp"
#include "cli/format/timing.hpp"
#include "cli/format/units.hpp"
#include "cli/format/verdict_line.hpp"
#include "cli/terminal/text.hpp"

namespace cli {
namespace {

// What our own lines begin with.
constexpr std::array<std::string_view, 8> keywords{"problem", "submission", "compile",  "test",
                                                   "group",   "growth",     "category", "verdict"};

std::string seconds_text(std::chrono::microseconds time) {
  return fixed_text(static_cast<double>(time.count()) / 1e6, 3) + " s";
}

// The compiler's lines stay at the margin, where editors look for them; one that a submission has
// made look like ours is moved in.
std::string compiler_lines(std::string_view diagnostics) {
  std::string text;
  for (const std::string_view line : lines_of(diagnostics)) {
    const bool looks_like_ours =
        std::any_of(keywords.begin(), keywords.end(),
                    [line](std::string_view keyword) { return line.starts_with(keyword); });
    text.append(looks_like_ours ? " " : "").append(line).append("\n");
  }
  return text;
}

std::string compile_line(const judge::Compilation& compilation) {
  std::string text = std::string("compile ") + (compilation.ok ? "ok" : "failed") + ' ' +
                     seconds_text(compilation.time) + ' ' +
                     count_text(compilation.errors, "error") + ' ' +
                     count_text(compilation.warnings, "warning");
  if (!compilation.compiler.empty()) text += ' ' + compilation.compiler;
  if (!compilation.problem.empty()) text += ": " + compilation.problem;
  return text + '\n';
}

std::string difference_text(const judge::Difference& difference) {
  std::string text = "first difference";
  if (const std::string place = place_text(difference); !place.empty()) text += ": " + place;
  text += ": expected '" + difference.expected + "', got '" + difference.got + '\'';
  for (const std::string& note : difference.notes) text += " (" + note + ')';
  return text;
}

std::string reason_text(const judge::TestResult& test) {
  std::string text;
  if (test.reason && test.reason->difference)
    text = ": " + difference_text(*test.reason->difference);
  else if (test.reason && !test.reason->text.empty())
    text = ": " + test.reason->text;
  if (test.defect) text += " | " + defect_text(*test.defect);
  if (const std::string origin = limit_origin_text(test); !origin.empty())
    text += " | cpu limit " + origin;
  if (const std::string timing = timing_text(test, "-"); !timing.empty())
    text += " | " + std::string(timing_label(test)) + ": " + timing;
  if (!test.hint.empty() && test.verdict != judge::Verdict::accepted)
    text += " | hint: " + test.hint;
  return text;
}

std::string test_line(const judge::TestResult& test) {
  const std::string name = test.group + '/' + test.name;
  if (!test.ran) return "test - - s - MiB " + name + '\n';
  return "test " + std::string(short_name(test.verdict)) + ' ' + seconds_text(test.run.cpu_time) +
         ' ' + size_text(test.run.peak_memory_bytes) + ' ' + name + reason_text(test) + '\n';
}

std::string group_line(const judge::GroupResult& group) {
  std::string text = "group " + (group.ran ? std::string(short_name(group.verdict)) : "-") + ' ' +
                     std::to_string(group.passed) + '/' + std::to_string(group.total) + ' ' +
                     number_text(group.score) + '/' + number_text(group.points) + ' ' + group.name;
  if (!group.blocked_by.empty()) text += ": needs " + group.blocked_by;
  return text + '\n';
}

std::string category_line(const judge::Category& category) {
  std::string text = "category " + category.group + ": " + category_text(category);
  for (const std::string& hint : category.hints) text += " | hint: " + hint;
  return text + '\n';
}

std::string verdict_line_text(const judge::Report& report) {
  std::string text = "verdict " + std::string(short_name(report.verdict)) + ' ' +
                     number_text(report.score) + '/' + number_text(report.max_score);
  if (!report.run_id.empty()) text += " run " + report.run_id;
  if (report.verdict == judge::Verdict::judge_error)
    text += ": not the submission's fault: " + judge_error_text(report);
  return text + '\n';
}

}  // namespace

std::string plain(const CleanReport& report, Detail detail) {
  if (detail == Detail::verdict) return verdict_line_text(*report);
  std::string text = "problem " + report->problem_id + "\nsubmission " + report->submission + '\n';
  text += compiler_lines(report->compilation.diagnostics);
  text += compile_line(report->compilation);
  for (const judge::TestResult& test : report->tests) text += test_line(test);
  for (const judge::GroupResult& group : report->groups) text += group_line(group);
  for (const judge::Growth& growth : report->growth) text += plain_growth(growth);
  for (const judge::Category& category : report->categories) text += category_line(category);
  return text + verdict_line_text(*report);
}

}  // namespace cli
