// The parts of the problem.yaml decoder. Each reads one kind of map and adds what is wrong with it.

#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "judge/problem/folder.hpp"
#include "judge/problem/problem.hpp"
#include "judge/yaml/fields.hpp"

namespace judge {

constexpr std::size_t max_tests = 10'000;
constexpr std::size_t max_groups = 1000;
constexpr std::size_t max_solutions = 1000;

// What the parts share while one file is read.
struct Decoding {
  yaml::Findings& findings;
  const ProblemFolder& folder;
  std::string problem_id;
  std::size_t tests = 0;             // so far, of all groups
  std::size_t test_bytes = 0;        // of their texts, which 'count' and inheritance multiply
  bool too_many_tests = false;       // or too many bytes
  std::set<std::string> commands{};  // of 'generate', to find those written twice

  yaml::Fields fields(const yaml::Node& node, const yaml::Table& table) const;
  // Adds that the file named at `mark` cannot be used, if so. Returns whether it can.
  bool require_file(const std::string& name, const yaml::Mark& mark,
                    ProblemFolder::Kind kind = ProblemFolder::Kind::file) const;
};

// Limits as far as they have been said; inner ones win key by key.
struct LimitOverrides {
  std::optional<std::chrono::milliseconds> cpu, wall;
  std::optional<RelativeCpu> relative_cpu;  // in place of `cpu`
  std::optional<std::uint64_t> memory, output, stack, threads;

  // With those of `limits` for the rest; a wall limit nobody set is 3 x cpu + 1s.
  sandbox::Limits limits(sandbox::Limits limits = {}) const;
  std::optional<RelativeCpu> relative() const;
};

// `limits` with those of `fields` (a 'limits' map) applied.
LimitOverrides inner_limits(LimitOverrides limits, const yaml::Fields& fields,
                            const Decoding& decoding);

// What a test inherits from its group, and a group from the file.
struct Inherited {
  LimitOverrides limits;
  Checker checker;
};

// `outer` with the 'limits' and 'checker' of `fields` applied.
Inherited inherit(const Inherited& outer, const yaml::Fields& fields, const Decoding& decoding);

// Appends the tests of a list to `group`.
void read_tests(const yaml::Node& list, const Inherited& outer, Group& group, Decoding& decoding);

// 'scaling' of `group`, which has its name already.
std::optional<Scaling> read_scaling(const yaml::Node& node, const Group& group,
                                    const LimitOverrides& limits, Decoding& decoding);

std::vector<Group> read_groups(const yaml::Node& list, const Inherited& outer, Decoding& decoding);

std::vector<Solution> read_solutions(const yaml::Node& map, const std::vector<Group>& groups,
                                     Decoding& decoding);

// What stands under 'custom' or 'interactor'; `table` is the one of that key.
AuthorProgram read_author_program(const yaml::Node& node, const yaml::Table& table,
                                  const Decoding& decoding);

CompileSettings read_compile(const yaml::Fields& fields, yaml::Findings& findings);

}  // namespace judge
