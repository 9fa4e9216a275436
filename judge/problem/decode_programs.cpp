// Programs that decide about a run: custom checkers and interactors.

#include "judge/problem/decode.hpp"
#include "judge/problem/keys.hpp"
#include "judge/problem/names.hpp"
#include "judge/yaml/codes.hpp"

namespace judge {
namespace {

namespace code = yaml::code;
using Entry = ProblemFolder::Kind;
using Protocol = AuthorProgram::Protocol;

std::filesystem::path read_program(const yaml::Fields& fields, const Decoding& decoding) {
  const yaml::Node* node = fields.node("program");
  if (!node || !decoding.require_file(node->text, node->mark, Entry::file_or_folder)) return {};
  if (!is_cpp_source(node->text) && !decoding.folder.fault(node->text, Entry::file))
    decoding.findings.add(node->mark, code::wrong_file, "'program' must be C++",
                          "name a .cpp, .cc or .cxx file, or a folder of them");
  return decoding.folder.path() / node->text;
}

std::vector<std::filesystem::path> read_include(const yaml::Fields& fields,
                                                const Decoding& decoding) {
  std::vector<std::filesystem::path> headers;
  const yaml::Node* list = fields.node("include");
  if (!list) return headers;
  for (const yaml::Node& item : list->children)
    if (decoding.require_file(item.text, item.mark))
      headers.push_back(decoding.folder.path() / item.text);
  return headers;
}

// testlib programs would take an argument for the name of a report, and have no feedback folder.
void refuse_kattis_keys(const yaml::Fields& fields, const Decoding& decoding) {
  for (const char* const key : {"args", "passes"})
    if (const yaml::Node* node = fields.written(key))
      decoding.findings.add(node->key_mark, code::conflict,
                            '\'' + std::string(key) + "' goes with protocol: kattis", "remove it");
}

// Of the program itself, which no reference solution can be compared with.
LimitOverrides read_own_limits(const yaml::Node& node, const Decoding& decoding) {
  LimitOverrides limits = inner_limits({}, decoding.fields(node, limits_table()), decoding);
  if (limits.relative_cpu)
    decoding.findings.add(node.mark, code::conflict,
                          "only the limits of tests can be relative to the reference solution",
                          "write a time such as 10s");
  return limits;
}

}  // namespace

AuthorProgram read_author_program(const yaml::Node& node, const yaml::Table& table,
                                  const Decoding& decoding) {
  AuthorProgram program;
  const yaml::Fields fields = decoding.fields(node, table);
  if (node.kind != yaml::Node::Kind::map) return program;
  program.program = read_program(fields, decoding);
  program.include = read_include(fields, decoding);
  if (fields.get<std::string>("protocol") == "testlib") program.protocol = Protocol::testlib;
  if (program.protocol == Protocol::testlib) refuse_kattis_keys(fields, decoding);
  program.args = fields.get<std::vector<std::string>>("args").value_or(program.args);
  program.full_score = fields.get<double>("full_score").value_or(program.full_score);
  program.passes = static_cast<unsigned>(fields.get<std::uint64_t>("passes").value_or(1));
  if (const yaml::Node* limits = fields.node("limits"))
    program.limits = read_own_limits(*limits, decoding).limits(program.limits);
  return program;
}

}  // namespace judge
