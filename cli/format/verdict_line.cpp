#include "cli/format/verdict_line.hpp"

#include <algorithm>

#include "cli/format/units.hpp"
#include "cli/terminal/text.hpp"

namespace cli {
namespace {

std::string upper_case(std::string_view text) {
  std::string upper(text);
  for (char& c : upper)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return upper;
}

std::string headline(const judge::Report& report, const Look& look) {
  std::string text = paint(look, paint_of(report.verdict), upper_case(long_name(report.verdict)));
  if (report.verdict == judge::Verdict::judge_error) {
    text.append(dash(look)).append("not your fault");
    if (const std::string why = judge_error_text(report); !why.empty()) text += ": " + why;
  }
  return text;
}

std::string compile_error_text(const judge::Compilation& compilation) {
  std::string text;
  if (compilation.errors > 0) text = count_text(compilation.errors, "error");
  if (compilation.warnings > 0)
    text += (text.empty() ? "" : ", ") + count_text(compilation.warnings, "warning");
  if (!compilation.problem.empty()) text += (text.empty() ? "" : ", ") + compilation.problem;
  return text;
}

// Not from the tests, which may have been kept back.
std::string test_count_text(const judge::Report& report) {
  std::uint64_t passed = 0, total = 0;
  for (const judge::GroupResult& group : report.groups) {
    passed += group.passed;
    total += group.total;
  }
  return std::to_string(passed) + '/' + count_text(total, "test");
}

// `most` as "slowest: group/name 0.31 s".
std::string record_text(const Look& look, std::string_view label, const judge::TestResult& test,
                        const std::string& figure) {
  const std::string name = cut(test.group + '/' + test.name, 28, ellipsis(look));
  return std::string(label) + ": " + name + ' ' + figure;
}

void add_records(std::vector<std::string>& items, const judge::Report& report, const Look& look) {
  std::vector<const judge::TestResult*> ran;
  for (const judge::TestResult& test : report.tests)
    if (test.ran) ran.push_back(&test);
  if (ran.empty()) return;
  const auto slowest = *std::max_element(
      ran.begin(), ran.end(), [](auto a, auto b) { return a->run.cpu_time < b->run.cpu_time; });
  const auto largest = *std::max_element(ran.begin(), ran.end(), [](auto a, auto b) {
    return a->run.peak_memory_bytes < b->run.peak_memory_bytes;
  });
  items.push_back(record_text(look, "slowest", *slowest, time_text(slowest->run.cpu_time)));
  items.push_back(
      record_text(look, "largest", *largest, size_text(largest->run.peak_memory_bytes)));
}

}  // namespace

Paint paint_of(judge::Verdict verdict) {
  switch (verdict) {
    case judge::Verdict::accepted:
      return Paint::green;
    case judge::Verdict::wrong_answer:
    case judge::Verdict::runtime_error:
      return Paint::red;
    case judge::Verdict::time_limit:
    case judge::Verdict::memory_limit:
    case judge::Verdict::output_limit:
      return Paint::yellow;
    case judge::Verdict::compile_error:
    case judge::Verdict::judge_error:
      return Paint::magenta;
  }
  return Paint::bold;
}

std::string judge_error_text(const judge::Report& report) {
  for (const judge::TestResult& test : report.tests)
    if (test.verdict == judge::Verdict::judge_error && test.reason)
      return test.group + '/' + test.name + ": " + test.reason->text;
  return report.compilation.problem;
}

std::vector<std::string> verdict_line(const judge::Report& report, const Look& look) {
  std::vector<std::string> items{headline(report, look)};
  if (report.verdict == judge::Verdict::compile_error) {
    if (const std::string text = compile_error_text(report.compilation); !text.empty())
      items.front() += "  " + text;
  } else {
    const std::string score = number_text(report.score) + '/' + number_text(report.max_score);
    if (report.max_score > 0 && report.verdict == judge::Verdict::judge_error)
      items.push_back(score);  // behind a whole sentence
    else if (report.max_score > 0)
      items.front() += "  " + score;
    if (!report.groups_kept_back &&
        (report.max_score <= 0 || report.verdict != judge::Verdict::accepted))
      items.push_back(test_count_text(report));
    add_records(items, report, look);
  }
  if (!report.run_id.empty()) items.push_back("run " + report.run_id);
  return items;
}

}  // namespace cli
