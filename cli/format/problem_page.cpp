#include "cli/format/problem_page.hpp"

#include <algorithm>

#include "cli/format/json_problems.hpp"
#include "cli/format/rules.hpp"
#include "cli/format/sample.hpp"
#include "cli/format/units.hpp"
#include "cli/terminal/markdown.hpp"
#include "cli/terminal/page.hpp"
#include "cli/terminal/text.hpp"

namespace cli {
namespace {

constexpr std::size_t most_sample_lines = 40;

class ProblemPage {
 public:
  ProblemPage(const judge::Problem& problem, const Look& look, bool notes)
      : problem_(problem), look_(look), notes_(notes), page_(look) {}

  std::string text() {
    head();
    if (!problem_.statement.empty()) {
      page_.line();
      page_.lines(markdown(problem_.statement, look_));
    }
    rules();
    groups();
    for (const Sample& sample : samples_of(problem_, look_.charset)) show(sample);
    if (notes_) for_the_interviewer();
    origin();
    return page_.text();
  }

 private:
  std::string clean(std::string_view text) const {
    return clean_line(text, {.charset = look_.charset});
  }

  std::string joined(const std::vector<std::string>& parts, std::string_view between) const {
    std::string text;
    for (const std::string& part : parts) {
      if (part.empty()) continue;
      if (!text.empty()) text += between;
      text += clean(part);
    }
    return text;
  }

  void head() {
    page_.paragraph(0, Paint::bold, clean(problem_.name));
    page_.paragraph(0, joined({problem_.id, problem_.difficulty, joined(problem_.tags, ", ")},
                              separator(look_)));
  }

  void title(std::string_view text) {
    page_.line();
    page_.paragraph(0, Paint::bold, text);
  }

  void rules() {
    const judge::Test* test = first_test(problem_);
    if (test == nullptr) return;
    title("Rules");
    page_.labelled(2, "limits: ", limits_text(test->limits));
    page_.labelled(2, "checker:", clean(checker_text(test->checker)));
  }

  void groups() {
    title("Tests");
    unsigned width = 8;
    for (const judge::Group& group : problem_.groups)
      width = std::max(width, columns(clean(group.name)));
    width = std::min(width, page_.room(32));
    for (const judge::Group& group : problem_.groups) {
      const std::string points =
          number_text(group.points) + (group.points == 1 ? " point " : " points");
      const std::string cells = pad_left(count_text(group.tests.size(), "test"), 9) +
                                pad_left(points, 12) + (group.visible ? "  visible" : "  hidden ");
      std::vector<std::string> notes;
      if (!group.needs.empty()) notes.push_back("needs " + joined(group.needs, ", "));
      for (const std::string& rule : special_rules(problem_, group)) notes.push_back(rule);
      page_.row(2, clean(group.name), width, cells, joined(notes, separator(look_)));
    }
  }

  void show(const Sample& sample) {
    title("Sample " + sample.group + '/' + sample.name);
    data("input", sample.input);
    if (sample.answer) data("output", *sample.answer);
  }

  void data(std::string_view label, const SampleData& data) {
    std::string heading(label);
    if (!data.command.empty()) heading += ": what " + data.command + " prints";
    if (data.command.empty() && data.text.empty()) heading += ": nothing";
    page_.paragraph(2, Paint::dim, heading);
    const std::vector<std::string_view> lines = lines_of(data.text);
    const std::size_t shown = std::min(lines.size(), most_sample_lines);
    for (std::size_t i = 0; i < shown; ++i) page_.cut_line(4, lines[i]);
    if (shown < lines.size() || data.cut)
      page_.line("    " + paint(look_, Paint::dim, std::string(ellipsis(look_)) + " cut here"));
  }

  void for_the_interviewer() {
    title("Interviewer's notes");
    if (problem_.notes.empty())
      page_.paragraph(2, "This problem has none.");
    else
      page_.lines(markdown(problem_.notes, look_));
  }

  void origin() {
    const std::string text = joined(
        {joined(problem_.authors, ", "), problem_.source, problem_.license}, separator(look_));
    if (text.empty()) return;
    page_.line();
    page_.paragraph(0, Paint::dim, text);
  }

  const judge::Problem& problem_;
  const Look& look_;
  bool notes_;
  Page page_;
};

}  // namespace

std::string render(const judge::Problem& problem, const View& view) {
  if (view.detail == Detail::nothing) return {};
  switch (view.format) {
    case Format::table:
      return ProblemPage(problem, view.look, view.notes).text();
    case Format::plain: {
      Look look = view.look;
      look.colour = false;
      return ProblemPage(problem, look, view.notes).text();
    }
    case Format::json:
      return json(problem, view.notes, JsonLayout::indented);
    case Format::jsonl:
      return json(problem, view.notes, JsonLayout::one_line);
  }
  return {};
}

}  // namespace cli
