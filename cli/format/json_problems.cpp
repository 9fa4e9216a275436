#include "cli/format/json_problems.hpp"

#include <nlohmann/json.hpp>

#include "cli/format/clean.hpp"
#include "cli/format/rules.hpp"
#include "cli/format/sample.hpp"
#include "cli/terminal/text.hpp"

namespace cli {
namespace {

using Json = nlohmann::ordered_json;

Json text_or_null(const std::string& text) {
  return text.empty() ? Json() : Json(clean_line(text));
}

Json texts(const std::vector<std::string>& all) {
  Json array = Json::array();
  for (const std::string& text : all) array.push_back(clean_line(text));
  return array;
}

// Markdown means something by its tabs, so they become spaces rather than escapes.
std::string clean_markdown(std::string_view text) {
  std::string clean;
  for (const std::string_view line : lines_of(text)) clean += clean_line(expand_tabs(line)) + '\n';
  return clean;
}

Json summary_json(const judge::ProblemSummary& problem) {
  return {{"id", clean_line(problem.id)},
          {"name", clean_line(problem.name)},
          {"difficulty", text_or_null(problem.difficulty)},
          {"mode", text_or_null(problem.mode)},
          {"tags", texts(problem.tags)},
          {"folder", clean_line(problem.folder.native())},
          {"error", text_or_null(problem.error)}};
}

Json data_json(const SampleData& data) {
  if (!data.command.empty()) return {{"generator", data.command}};
  return {{"text", data.text}, {"cut", data.cut}};
}

Json sample_json(const Sample& sample) {
  return {{"group", sample.group},
          {"name", sample.name},
          {"input", data_json(sample.input)},
          {"answer", sample.answer ? data_json(*sample.answer) : Json()}};
}

std::string_view name_of(judge::Group::Score score) {
  switch (score) {
    case judge::Group::Score::all:
      return "all";
    case judge::Group::Score::sum:
      return "sum";
    case judge::Group::Score::min:
      return "min";
  }
  return "";
}

Json group_json(const judge::Problem& problem, const judge::Group& group) {
  return {{"name", clean_line(group.name)},
          {"points", group.points},
          {"visible", group.visible},
          {"score", name_of(group.score)},
          {"needs", texts(group.needs)},
          {"tests", group.tests.size()},
          {"special", texts(special_rules(problem, group))}};
}

Json problem_json(const judge::Problem& problem, bool notes) {
  Json groups = Json::array(), samples = Json::array();
  for (const judge::Group& group : problem.groups) groups.push_back(group_json(problem, group));
  for (const Sample& sample : samples_of(problem, Charset::utf8))
    samples.push_back(sample_json(sample));
  const judge::Test* test = first_test(problem);
  return {{"v", 1},
          {"id", clean_line(problem.id)},
          {"name", clean_line(problem.name)},
          {"difficulty", text_or_null(problem.difficulty)},
          {"tags", texts(problem.tags)},
          {"authors", texts(problem.authors)},
          {"license", text_or_null(problem.license)},
          {"source", text_or_null(problem.source)},
          {"statement", clean_markdown(problem.statement)},
          {"notes", notes ? Json(clean_markdown(problem.notes)) : Json()},
          {"limits", test == nullptr ? Json() : Json(limit_figures(test->limits))},
          {"checker", test == nullptr ? Json() : Json(clean_line(checker_text(test->checker)))},
          {"groups", groups},
          {"samples", samples}};
}

std::string dump(const Json& json, JsonLayout layout) {
  return json.dump(layout == JsonLayout::indented ? 2 : -1, ' ', true) + '\n';
}

}  // namespace

std::string json(const std::vector<judge::ProblemSummary>& problems) {
  Json array = Json::array();
  for (const judge::ProblemSummary& problem : problems) array.push_back(summary_json(problem));
  return dump({{"v", 1}, {"problems", array}}, JsonLayout::indented);
}

std::string json_lines(const std::vector<judge::ProblemSummary>& problems) {
  std::string lines;
  for (const judge::ProblemSummary& problem : problems) {
    Json json{{"v", 1}};
    json.update(summary_json(problem));
    lines += dump(json, JsonLayout::one_line);
  }
  return lines;
}

std::string json(const judge::Problem& problem, bool notes, JsonLayout layout) {
  return dump(problem_json(problem, notes), layout);
}

}  // namespace cli
