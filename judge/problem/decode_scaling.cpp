// 'scaling' of a group.

#include "judge/problem/command_line.hpp"
#include "judge/problem/decode.hpp"
#include "judge/problem/keys.hpp"
#include "judge/problem/names.hpp"
#include "judge/text/diagnostic_text.hpp"
#include "judge/yaml/codes.hpp"

namespace judge {
namespace {

namespace code = yaml::code;

constexpr std::uint64_t least_n = 4, least_range = 16;
constexpr unsigned seed_count = 5;

// The words of 'generate'; none if they cannot be used.
std::vector<std::string> read_command(const yaml::Fields& fields, const Decoding& decoding) {
  const yaml::Node* node = fields.node("generate");
  if (!node) return {};
  CommandLine line = split_command(node->text, Placeholders::seed_and_n);
  if (!line.problem.empty()) {
    decoding.findings.add(node->mark, code::wrong_command, line.problem, line.label);
    return {};
  }
  if (!decoding.require_file(line.words.front(), node->mark)) return {};
  if (!is_cpp_source(line.words.front()))
    decoding.findings.add(node->mark, code::wrong_file, "a generator must be a C++ source",
                          "name a .cpp, .cc or .cxx file");
  if (node->text.find("{n}") == std::string::npos)
    decoding.findings.add(node->mark, code::wrong_command,
                          "without {n}, every one of these inputs has the same size",
                          "add {n}, such as --lines {n}");
  return std::move(line.words);
}

void read_sizes(const yaml::Fields& fields, Scaling& scaling, const Decoding& decoding) {
  const yaml::Node* node = fields.node("sizes");
  if (!node) return;
  const yaml::Fields sizes = decoding.fields(*node, sizes_table());
  scaling.from = sizes.get<std::uint64_t>("from").value_or(least_n);
  scaling.to = sizes.get<std::uint64_t>("to").value_or(0);
  const yaml::Node* to = sizes.node("to");
  if (to && scaling.to < least_range * scaling.from)
    decoding.findings.add(
        to->mark, code::wrong_number,
        "'to' must be at least 16 times 'from', which is " + std::to_string(scaling.from),
        "write at least " + std::to_string(least_range * scaling.from),
        {"n is doubled at least four times to see how the work grows; six times "
         "or more are better"});
}

// The same inputs for every submission; n does not count, so that a generator that draws in order
// makes the small input a beginning of the large one.
std::vector<std::uint32_t> seeds_of(const std::string& command, const Group& group,
                                    const Decoding& decoding) {
  const bool seeded = command.find("{seed}") != std::string::npos;
  std::vector<std::uint32_t> seeds;
  for (unsigned i = 0; i < (seeded ? seed_count : 1); ++i)
    seeds.push_back(seed_of(decoding.problem_id, group.name + "/scaling", command, i));
  return seeds;
}

}  // namespace

std::optional<Scaling> read_scaling(const yaml::Node& node, const Group& group,
                                    const LimitOverrides& limits, Decoding& decoding) {
  const yaml::Fields fields = decoding.fields(node, scaling_table());
  Scaling scaling;
  scaling.words = read_command(fields, decoding);
  read_sizes(fields, scaling, decoding);
  scaling.asked = fields.get<std::string>("expect").value_or("");
  scaling.asked_heap = fields.get<std::string>("memory").value_or("");
  scaling.required = fields.get<bool>("require").value_or(false);
  scaling.limits = limits.limits();
  scaling.place = decoding.findings.place(node.mark);
  if (scaling.required && !fields.given("expect") && !fields.given("memory"))
    decoding.findings.add(fields.node("require")->mark, code::conflict,
                          "'require' has nothing to require", "add expect: O(n log n)");
  if (scaling.words.empty()) return std::nullopt;
  scaling.program = decoding.folder.path() / scaling.words.front();
  scaling.seeds = seeds_of(fields.get<std::string>("generate").value_or(""), group, decoding);
  return scaling;
}

}  // namespace judge
