#include "cli/format/rules.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

#include "cli/format/units.hpp"

namespace cli {
namespace {

using sandbox::Limits;

std::uint64_t stack_bytes(const Limits& limits) {
  return limits.stack_bytes == 0 ? limits.memory_bytes : limits.stack_bytes;
}

std::vector<std::string> parts_of(const Limits& limits) {
  return {"cpu " + limit_text(limits.cpu_time),        "wall " + limit_text(limits.wall_time),
          "memory " + limit_text(limits.memory_bytes), "output " + limit_text(limits.output_bytes),
          "stack " + limit_text(stack_bytes(limits)),  count_text(limits.threads, "thread")};
}

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
  return text;
}

std::string_view name_of(judge::Checker::Kind kind) {
  using Kind = judge::Checker::Kind;
  switch (kind) {
    case Kind::exact:
      return "exact";
    case Kind::lines:
      return "lines";
    case Kind::tokens:
      return "tokens";
    case Kind::unordered_lines:
      return "unordered_lines";
    case Kind::json:
      return "json";
    case Kind::custom:
      return "custom";
  }
  return "";
}

std::string tolerance_text(const char* name, double value) {
  std::array<char, 64> text{};
  std::snprintf(text.data(), text.size(), "%s %g", name, value);
  return text.data();
}

std::string difference(const judge::Test& usual, const judge::Test& test) {
  const std::vector<std::string> before = parts_of(usual.limits), now = parts_of(test.limits);
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < now.size(); ++i)
    if (now[i] != before[i]) parts.push_back(now[i]);
  if (!(test.checker == usual.checker)) parts.push_back("checker " + checker_text(test.checker));
  return joined(parts);
}

}  // namespace

std::string limits_text(const Limits& limits) { return joined(parts_of(limits)); }

std::map<std::string, std::uint64_t> limit_figures(const Limits& limits) {
  return {{"cpu_ms", static_cast<std::uint64_t>(limits.cpu_time.count())},
          {"wall_ms", static_cast<std::uint64_t>(limits.wall_time.count())},
          {"mem_kib", limits.memory_bytes >> 10},
          {"out_bytes", limits.output_bytes},
          {"stack_kib", stack_bytes(limits) >> 10},
          {"threads", limits.threads}};
}

std::string program_text(const judge::AuthorProgram& program) {
  std::string text = program.program.filename().string();
  const bool testlib = program.protocol == judge::AuthorProgram::Protocol::testlib;
  text += testlib ? " (testlib)" : " (kattis)";
  for (const std::string& arg : program.args) text += ' ' + arg;
  return text;
}

std::string checker_text(const judge::Checker& checker) {
  std::vector<std::string> parts{std::string(name_of(checker.kind))};
  if (checker.float_rel) parts.push_back(tolerance_text("float_rel", *checker.float_rel));
  if (checker.float_abs) parts.push_back(tolerance_text("float_abs", *checker.float_abs));
  if (checker.ignore_case) parts.emplace_back("ignore_case");
  for (const std::string& path : checker.unordered) parts.push_back("unordered " + path);
  if (checker.custom) parts.push_back(program_text(*checker.custom));
  return joined(parts);
}

std::vector<std::string> special_rules(const judge::Problem& problem, const judge::Group& group) {
  std::vector<std::string> rules;
  const judge::Test* usual = first_test(problem);
  for (const judge::Test& test : group.tests) {
    const std::string rule = difference(*usual, test);
    if (!rule.empty() && std::find(rules.begin(), rules.end(), rule) == rules.end())
      rules.push_back(rule);
  }
  return rules;
}

const judge::Test* first_test(const judge::Problem& problem) {
  for (const judge::Group& group : problem.groups)
    if (!group.tests.empty()) return &group.tests.front();
  return nullptr;
}

}  // namespace cli
