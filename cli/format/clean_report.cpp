#include "cli/format/clean_report.hpp"

#include <algorithm>
#include <utility>

namespace cli {
namespace {

class Cleaner {
 public:
  explicit Cleaner(Cleaning cleaning) : compared_(cleaning), plain_(cleaning) {
    plain_.show_blanks = false;
  }

  void clean(judge::Report& report) const {
    lines({&report.run_id, &report.problem_id, &report.problem_name, &report.problem_sha,
           &report.submission, &report.submission_sha, &report.host_cpu, &report.host_kernel});
    lines(report.submission_files);
    for (sandbox::Layer& layer : report.layers) lines({&layer.name, &layer.what});
    clean(report.compilation);
    for (judge::GroupResult& group : report.groups) lines({&group.name, &group.blocked_by});
    for (judge::TestResult& test : report.tests) clean(test);
    for (judge::Growth& growth : report.growth) clean(growth);
    for (judge::Category& category : report.categories) {
      lines({&category.group, &category.tag});
      lines(category.hints);
    }
  }

 private:
  void clean(judge::Compilation& compilation) const {
    lines({&compilation.compiler, &compilation.command, &compilation.problem});
    compilation.diagnostics = clean_text(without_carriage_returns(compilation.diagnostics), plain_);
  }

  void clean(judge::TestResult& test) const {
    if (!test.visible) drop_excerpts(test);
    lines({&test.group, &test.name, &test.hint, &test.run.syscall_name});
    lines(test.tags);
    for (std::string* text : {&test.input, &test.output, &test.error_output, &test.message})
      *text = clean_text(*text, plain_);
    test.place.file = clean_line(test.place.file.native(), plain_);
    if (test.reason) clean(*test.reason);
    if (test.defect) clean(*test.defect);
  }

  void clean(judge::Defect& defect) const {
    lines({&defect.kind, &defect.text, &defect.detail});
    for (judge::Trace& trace : defect.traces) {
      lines({&trace.label});
      for (judge::Frame& frame : trace.frames) lines({&frame.function, &frame.file});
    }
  }

  void clean(judge::Growth& growth) const {
    lines({&growth.group, &growth.problem, &growth.time.why, &growth.heap.why});
    lines(growth.notes);
  }

  void clean(judge::Reason& reason) const {
    lines({&reason.kind, &reason.text});
    if (reason.difference) clean(*reason.difference);
  }

  void clean(judge::Difference& difference) const {
    lines({&difference.where});
    lines(difference.notes);
    difference.expected = clean_line(difference.expected, compared_);
    MarkedLine got = clean_marked_line(difference.got, difference.caret, compared_);
    difference.got = std::move(got.text);
    difference.caret = got.mark;
  }

  static void drop_excerpts(judge::TestResult& test) {
    test.input.clear();
    test.output.clear();
    test.error_output.clear();
    test.message.clear();
    if (test.reason) test.reason->difference.reset();
    if (test.defect) test.defect->detail.clear();
  }

  // A source with CRLF lines is quoted by compilers with its CRs; they are no news.
  static std::string without_carriage_returns(const std::string& text) {
    std::string kept;
    kept.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i)
      if (text[i] != '\r' || i + 1 == text.size() || text[i + 1] != '\n') kept += text[i];
    return kept;
  }

  void lines(std::initializer_list<std::string*> fields) const {
    for (std::string* field : fields) *field = clean_line(*field, plain_);
  }
  void lines(std::vector<std::string>& fields) const {
    for (std::string& field : fields) field = clean_line(field, plain_);
  }

  Cleaning compared_, plain_;
};

}  // namespace

CleanReport::CleanReport(judge::Report raw, Cleaning cleaning) : report_(std::move(raw)) {
  Cleaner(cleaning).clean(report_);
}

}  // namespace cli
