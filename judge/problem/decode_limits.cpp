// 'limits', 'checker' and 'compile'.

#include <algorithm>

#include "judge/problem/decode.hpp"
#include "judge/problem/keys.hpp"
#include "judge/yaml/codes.hpp"

namespace judge {
namespace {

namespace code = yaml::code;

template <class T>
void override_with(std::optional<T>& limit, std::optional<T> inner) {
  if (inner) limit = inner;
}

using Time = std::chrono::milliseconds;

RelativeCpu read_relative(const yaml::Node& node, const Decoding& decoding) {
  const yaml::Fields fields = decoding.fields(node, relative_cpu_table());
  RelativeCpu relative;
  relative.times = fields.get<double>("times_reference").value_or(1);
  relative.at_most = fields.get<Time>("at_most").value_or(relative.at_most);
  relative.at_least =
      fields.get<Time>("at_least").value_or(std::min(relative.at_least, relative.at_most));
  if (relative.at_least > relative.at_most)
    decoding.findings.add(node.mark, code::conflict, "'at_least' is more than 'at_most'",
                          fields.given("at_most") ? "" : "which is 10s if not said");
  return relative;
}

// The last that is said counts, whichever form it has.
void read_cpu(const yaml::Node& node, const Decoding& decoding, LimitOverrides& limits) {
  if (node.kind == yaml::Node::Kind::map) {
    limits.cpu.reset();
    limits.relative_cpu = read_relative(node, decoding);
  } else if (const auto time = yaml::read_value(cpu_key(), node, decoding.findings)) {
    limits.cpu = std::get<Time>(*time);
    limits.relative_cpu.reset();
  }
}

Checker::Kind kind_of(std::string_view name) {
  if (name == "exact") return Checker::Kind::exact;
  if (name == "lines") return Checker::Kind::lines;
  if (name == "unordered_lines") return Checker::Kind::unordered_lines;
  if (name == "custom") return Checker::Kind::custom;
  return name == "json" ? Checker::Kind::json : Checker::Kind::tokens;
}

// RFC 6901, with '*' for any one step.
bool is_pointer(std::string_view text) {
  if (text.empty() || text[0] != '/') return false;
  for (std::size_t at = text.find('~'); at != std::string_view::npos; at = text.find('~', at + 1))
    if (at + 1 == text.size() || (text[at + 1] != '0' && text[at + 1] != '1')) return false;
  return true;
}

std::vector<std::string> read_pointers(const yaml::Fields& options, const Decoding& decoding) {
  std::vector<std::string> pointers;
  const yaml::Node* list = options.node("unordered");
  if (!list) return pointers;
  for (const yaml::Node& item : list->children) {
    if (item.kind == yaml::Node::Kind::scalar && !is_pointer(item.text))
      decoding.findings.add(item.mark, code::wrong_text, "'unordered' takes JSON pointers",
                            "such as /items or /users/*/tags");
    pointers.push_back(item.text);
  }
  return pointers;
}

Checker with_options(const yaml::Node& node, const yaml::Table& table, const Decoding& decoding) {
  Checker checker;
  checker.kind = kind_of(node.key);
  if (checker.kind == Checker::Kind::custom) {
    checker.custom = read_author_program(node, table, decoding);
    return checker;
  }
  const yaml::Fields options = decoding.fields(node, table);
  if (checker.kind == Checker::Kind::tokens || checker.kind == Checker::Kind::json) {
    checker.float_rel = options.get<double>("float_rel");
    checker.float_abs = options.get<double>("float_abs");
  }
  if (checker.kind == Checker::Kind::tokens)
    checker.ignore_case = options.get<bool>("ignore_case").value_or(false);
  if (checker.kind == Checker::Kind::json) checker.unordered = read_pointers(options, decoding);
  return checker;
}

Checker read_checker_map(const yaml::Node& node, const Decoding& decoding) {
  const yaml::Fields kinds = decoding.fields(node, checker_table());
  if (node.children.size() != 1) {
    decoding.findings.add(node.mark, code::conflict, "'checker' must name one checker",
                          "such as {tokens: {float_abs: 1e-6}}");
    return {};
  }
  const yaml::Node& only = node.children.front();
  const yaml::Key* key = yaml::find_key(checker_table(), only.key);
  if (!key || !key->table || !kinds.node(only.key)) return {};
  return with_options(only, *key->table, decoding);
}

Checker read_checker(const yaml::Node& node, const Decoding& decoding) {
  static const yaml::Key by_name{
      .name = "checker",
      .type = yaml::Type::choice,
      .choices = {"exact", "lines", "tokens", "unordered_lines", "json"},
      .table = nullptr,
  };
  if (node.kind == yaml::Node::Kind::map) return read_checker_map(node, decoding);
  Checker checker;
  if (node.text == "custom") {
    decoding.findings.add(node.mark, code::missing_key, "'custom' needs a program",
                          "such as {custom: {program: checker.cpp}}");
    return checker;
  }
  if (const auto name = yaml::read_value(by_name, node, decoding.findings))
    checker.kind = kind_of(std::get<std::string>(*name));
  return checker;
}

void require_dashes(const yaml::Node* list, const char* label, yaml::Findings& findings) {
  if (!list) return;
  for (const yaml::Node& item : list->children)
    if (item.kind == yaml::Node::Kind::scalar && !item.text.starts_with('-'))
      findings.add(item.mark, code::wrong_text, "an option must start with '-'", label);
}

}  // namespace

LimitOverrides inner_limits(LimitOverrides limits, const yaml::Fields& fields,
                            const Decoding& decoding) {
  if (const yaml::Node* cpu = fields.node("cpu")) read_cpu(*cpu, decoding, limits);
  override_with(limits.wall, fields.get<Time>("wall"));
  override_with(limits.memory, fields.get<std::uint64_t>("memory"));
  override_with(limits.output, fields.get<std::uint64_t>("output"));
  override_with(limits.stack, fields.get<std::uint64_t>("stack"));
  override_with(limits.threads, fields.get<std::uint64_t>("threads"));
  return limits;
}

sandbox::Limits LimitOverrides::limits(sandbox::Limits limits) const {
  limits.cpu_time = relative_cpu ? relative_cpu->at_most : cpu.value_or(limits.cpu_time);
  limits.wall_time = wall.value_or(3 * limits.cpu_time + std::chrono::seconds(1));
  limits.memory_bytes = memory.value_or(limits.memory_bytes);
  limits.output_bytes = output.value_or(limits.output_bytes);
  limits.stack_bytes = stack.value_or(limits.stack_bytes);
  limits.threads = static_cast<unsigned>(threads.value_or(limits.threads));
  return limits;
}

std::optional<RelativeCpu> LimitOverrides::relative() const {
  std::optional<RelativeCpu> relative = relative_cpu;
  if (relative) relative->wall_follows = !wall;
  return relative;
}

Inherited inherit(const Inherited& outer, const yaml::Fields& fields, const Decoding& decoding) {
  Inherited inner = outer;
  if (const yaml::Node* limits = fields.node("limits"))
    inner.limits = inner_limits(outer.limits, decoding.fields(*limits, limits_table()), decoding);
  if (const yaml::Node* checker = fields.node("checker"))
    inner.checker = read_checker(*checker, decoding);
  return inner;
}

CompileSettings read_compile(const yaml::Fields& fields, yaml::Findings& findings) {
  require_dashes(fields.node("flags"), "such as -O2 or -Wall", findings);
  require_dashes(fields.node("link"), "such as -lz", findings);
  CompileSettings settings;
  settings.compiler = fields.get<std::string>("compiler");
  settings.standard = fields.get<std::string>("std");
  settings.flags = fields.get<std::vector<std::string>>("flags");
  settings.link = fields.get<std::vector<std::string>>("link").value_or(std::vector<std::string>());
  return settings;
}

}  // namespace judge
