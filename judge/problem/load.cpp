#include "judge/problem/load.hpp"

#include <utility>

#include "judge/problem/decode.hpp"
#include "judge/problem/keys.hpp"
#include "judge/problem/names.hpp"
#include "judge/text/diagnostic_text.hpp"
#include "judge/text/suggest.hpp"
#include "judge/yaml/codes.hpp"
#include "judge/yaml/parse.hpp"
#include "judge/yaml/quantity.hpp"

namespace judge {
namespace {

namespace code = yaml::code;
using Kind = yaml::Node::Kind;

constexpr const char* file_name = "problem.yaml";
constexpr std::size_t max_markdown_bytes = 1 << 20;

// A file of another tool or another version is refused as a whole: what else would be wrong with
// it is of no use to anybody.
void require_format(const yaml::Node& root, yaml::Findings& findings) {
  if (root.kind != Kind::map) {
    findings.add(
        root.mark, code::format,
        root.kind == Kind::empty ? "the file is empty" : "this is no map of keys to values",
        "a problem begins with format: 1");
  } else if (const yaml::Node* kattis = root.find("problem_format_version")) {
    findings.add(kattis->key_mark, code::format,
                 "this is a Kattis package, which tryout does not read",
                 "a tryout problem begins with format: 1");
  } else if (const yaml::Node* format = root.find("format"); format) {
    const yaml::Quantity version = yaml::read_integer(format->text);
    if (format->kind == Kind::scalar && version.problem.empty() && version.value > 1)
      findings.add(format->mark, code::format, "this file needs a newer tryout",
                   "this version reads format 1");
  }
  findings.throw_if_any();
}

void require_supported_mode(const yaml::Node& root, yaml::Findings& findings) {
  const yaml::Key& key = *yaml::find_key(problem_table(), "mode");
  const yaml::Node* mode = root.find("mode");
  if (!mode || mode->kind != Kind::scalar) return;
  for (const std::string_view later : key.later_choices)
    if (mode->text == later) yaml::read_value(key, *mode, findings);
  findings.throw_if_any();
}

// "" if it cannot be told, as for the root folder.
std::string folder_name(const std::filesystem::path& folder) {
  const std::filesystem::path whole = std::filesystem::absolute(folder).lexically_normal();
  return (whole.has_filename() ? whole : whole.parent_path()).filename().string();
}

std::string read_id(const yaml::Fields& top, const Decoding& decoding) {
  std::string id = top.get<std::string>("id").value_or("");
  const yaml::Node* node = top.node("id");
  if (!node) return id;
  const std::string folder = folder_name(decoding.folder.path());
  if (!valid_id(id)) {
    decoding.findings.add(node->mark, code::wrong_id, "'id' cannot be " + quote(id),
                          valid_id(folder) ? "write " + folder : "such as two-sum",
                          {"an id is lower-case letters and digits, in words joined by '-'"});
  } else if (valid_id(folder) && folder != id) {
    decoding.findings.add(node->mark, code::wrong_id,
                          "'id' must be the name of the folder, " + quote(folder),
                          "write " + folder + ", or rename the folder");
  }
  return id;
}

bool names_a_file(const yaml::Node& markdown) {
  return markdown.style != yaml::Node::Style::block && markdown.text.ends_with(".md") &&
         markdown.text.find('\n') == std::string::npos;
}

// Of the keys that are Markdown or name a file with it.
std::string read_markdown(const char* key, const yaml::Fields& top, const Decoding& decoding) {
  const yaml::Node* node = top.node(key);
  if (!node || !names_a_file(*node)) return node ? node->text : "";
  ProblemFolder::Contents file = decoding.folder.read(node->text, max_markdown_bytes);
  if (file.fault)
    decoding.findings.add(node->mark, code::wrong_file,
                          quote(node->text) + ' ' + file.fault->message, file.fault->label);
  return std::move(file.bytes);
}

std::vector<Group> read_all_groups(const yaml::Fields& top, const yaml::Node& root,
                                   Decoding& decoding) {
  const Inherited outer = inherit({}, top, decoding);
  if (top.given("tests") && top.given("groups")) {
    const yaml::Node* groups = top.written("groups");
    decoding.findings.add(groups ? groups->key_mark : root.mark, code::conflict,
                          "a problem has 'tests' or 'groups', not both",
                          "put the tests into a group");
  } else if (!top.given("tests") && !top.given("groups")) {
    decoding.findings.add(root.mark, code::missing_key, "this problem has no tests",
                          "add 'tests' or 'groups'");
  }
  std::vector<Group> groups;
  if (const yaml::Node* list = top.node("groups")) groups = read_groups(*list, outer, decoding);
  if (const yaml::Node* list = top.node("tests")) {
    Group flat;
    flat.name = "tests";
    flat.points = 100;
    flat.score = Group::Score::sum;
    flat.place = decoding.findings.place(list->key_mark);
    read_tests(*list, outer, flat, decoding);
    groups.push_back(std::move(flat));
  }
  return groups;
}

// Once for every place: the tests of one glob or one generator share it.
void require_answers(const Problem& problem, yaml::Findings& findings) {
  if (problem.reference()) return;
  const Test* last = nullptr;
  for (const Group& group : problem.groups)
    for (const Test& test : group.tests) {
      const bool said =
          last && last->place.line == test.place.line && last->place.column == test.place.column;
      if (test.answer || test.checker.custom || said) continue;
      findings.add({test.place.line, test.place.column}, code::no_answer,
                   "test " + quote(test.name) + " has no answer",
                   std::holds_alternative<DataFile>(test.input)
                       ? "add NAME.ans beside the file, or a solution with reference: true"
                       : "add 'out', or a solution with reference: true");
      last = &test;
    }
}

// Once, for the first test that has such a limit.
void require_reference_to_time(const Problem& problem, yaml::Findings& findings) {
  if (problem.reference()) return;
  for (const Group& group : problem.groups)
    for (const Test& test : group.tests)
      if (test.relative_cpu) {
        findings.add({test.place.line, test.place.column}, code::no_answer,
                     "the time limit of test " + quote(test.name) +
                         " is relative to a reference solution, and there is none",
                     "add a solution with reference: true");
        return;
      }
}

Feedback feedback_of(const std::string& name) {
  if (name == "category") return Feedback::category;
  return name == "verdict" ? Feedback::verdict : Feedback::full;
}

Problem decode(const ProblemFolder& folder, const yaml::Node& root, yaml::Findings& findings) {
  Decoding decoding{findings, folder, {}};
  const yaml::Fields top = decoding.fields(root, problem_table());
  const auto line = [&](const char* key) { return top.get<std::string>(key).value_or(""); };
  const auto lines = [&](const char* key) {
    return top.get<std::vector<std::string>>(key).value_or(std::vector<std::string>());
  };
  Problem problem;
  problem.folder = folder.path();
  problem.id = decoding.problem_id = read_id(top, decoding);
  problem.name = line("name");
  problem.difficulty = line("difficulty");
  problem.tags = lines("tags");
  problem.authors = lines("authors");
  problem.license = line("license");
  problem.source = line("source");
  problem.statement = read_markdown("statement", top, decoding);
  problem.notes = read_markdown("notes", top, decoding);
  if (const yaml::Node* compile = top.node("compile"))
    problem.compile = read_compile(decoding.fields(*compile, compile_table()), findings);
  problem.feedback = feedback_of(line("feedback"));
  problem.groups = read_all_groups(top, root, decoding);
  if (const yaml::Node* solutions = top.node("solutions"))
    problem.solutions = read_solutions(*solutions, problem.groups, decoding);
  if (top.node("solutions") || !top.given("solutions")) {
    require_answers(problem, findings);
    require_reference_to_time(problem, findings);
  }
  return problem;
}

Problem load(const ProblemFolder& folder, std::string_view yaml) {
  const yaml::Source source(folder.path() / file_name, yaml);
  yaml::Findings findings(source);
  const yaml::Node root = yaml::parse(source, findings);
  require_format(root, findings);
  require_supported_mode(root, findings);
  Problem problem = decode(folder, root, findings);
  findings.throw_if_any();
  return problem;
}

}  // namespace

yaml::Fields Decoding::fields(const yaml::Node& node, const yaml::Table& table) const {
  return {node, table, problem_table(), findings};
}

bool Decoding::require_file(const std::string& name, const yaml::Mark& mark,
                            ProblemFolder::Kind kind) const {
  const auto fault = folder.fault(name, kind);
  if (fault) findings.add(mark, code::wrong_file, quote(name) + ' ' + fault->message, fault->label);
  return !fault;
}

Problem load_problem(const std::filesystem::path& folder) {
  const ProblemFolder opened(folder);

  const ProblemFolder::Contents file = opened.read(file_name, yaml::max_file_bytes);
  if (file.fault) {
    Diagnostic wrong{.message = quote(file_name) + ' ' + file.fault->message};
    wrong.place.file = folder / file_name;
    wrong.label = file.fault->label;
    throw InputError({wrong});
  }
  return load(opened, file.bytes);
}

Problem load_problem(const std::filesystem::path& folder, std::string_view yaml) {
  return load(ProblemFolder(folder), yaml);
}

}  // namespace judge
