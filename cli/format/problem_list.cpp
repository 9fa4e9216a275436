#include "cli/format/problem_list.hpp"

#include <algorithm>

#include "cli/format/json_problems.hpp"
#include "cli/terminal/page.hpp"
#include "cli/terminal/text.hpp"

namespace cli {
namespace {

std::string tags_text(const judge::ProblemSummary& problem, Cleaning cleaning) {
  std::string text;
  for (const std::string& tag : problem.tags)
    text += (text.empty() ? "" : ", ") + clean_line(tag, cleaning);
  return text;
}

std::string table(const std::vector<judge::ProblemSummary>& problems, const Look& look) {
  const Cleaning cleaning{.charset = look.charset};
  unsigned width = 10;
  for (const judge::ProblemSummary& problem : problems)
    width = std::max(width, columns(clean_line(problem.id, cleaning)));
  Page page(look);
  width = std::min(width, page.room(10));
  for (const judge::ProblemSummary& problem : problems) {
    const std::string id = clean_line(problem.id, cleaning);
    if (!problem.error.empty()) {
      page.row(0, id, width, paint(look, Paint::red, "unreadable"),
               clean_line(problem.error, cleaning));
      continue;
    }
    std::string note = clean_line(problem.name, cleaning);
    if (!problem.tags.empty())
      note += "  " + paint(look, Paint::dim, '[' + tags_text(problem, cleaning) + ']');
    page.row(0, id, width, pad_right(clean_line(problem.difficulty, cleaning), 6), note);
  }
  return page.text();
}

// "ID DIFFICULTY TAGS NAME"; "-" for what is not said.
std::string plain(const std::vector<judge::ProblemSummary>& problems, Charset charset) {
  const Cleaning cleaning{.charset = charset};
  const auto word = [](const std::string& text) { return text.empty() ? "-" : text; };
  std::string text;
  for (const judge::ProblemSummary& problem : problems) {
    std::string tags;
    for (const std::string& tag : problem.tags)
      tags += (tags.empty() ? "" : ",") + clean_line(tag, cleaning);
    text += clean_line(problem.id, cleaning) + ' ';
    if (!problem.error.empty())
      text += "unreadable: " + clean_line(problem.error, cleaning);
    else
      text += word(clean_line(problem.difficulty, cleaning)) + ' ' + word(tags) + ' ' +
              clean_line(problem.name, cleaning);
    text += '\n';
  }
  return text;
}

}  // namespace

std::string render(const std::vector<judge::ProblemSummary>& problems, const View& view) {
  if (view.detail == Detail::nothing) return {};
  switch (view.format) {
    case Format::table:
      return table(problems, view.look);
    case Format::plain:
      return plain(problems, view.look.charset);
    case Format::json:
      return json(problems);
    case Format::jsonl:
      return json_lines(problems);
  }
  return {};
}

}  // namespace cli
