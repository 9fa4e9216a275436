// 'solutions' and what they should get.

#include <algorithm>

#include "judge/problem/decode.hpp"
#include "judge/problem/keys.hpp"
#include "judge/problem/names.hpp"
#include "judge/text/diagnostic_text.hpp"
#include "judge/text/suggest.hpp"
#include "judge/yaml/codes.hpp"

namespace judge {
namespace {

namespace code = yaml::code;
using Kind = yaml::Node::Kind;

// JE is never a solution's doing.
const std::vector<std::string>& verdict_names() {
  static const std::vector<std::string> names{"AC", "WA", "TLE", "MLE", "OLE", "RTE", "CE"};
  return names;
}

void add_verdict(const yaml::Node& node, Expectation& expectation, const Decoding& decoding) {
  const std::optional<Verdict> verdict =
      node.kind == Kind::scalar ? verdict_of(node.text) : std::nullopt;
  if (verdict && *verdict != Verdict::judge_error) {
    expectation.insert(*verdict);
    return;
  }
  const std::string found = node.kind == Kind::scalar ? quote(node.text) : kind_name(node);
  decoding.findings.add(node.mark, code::wrong_expectation, found + " is no verdict to expect",
                        verdict ? "that is the judge's own fault, never a solution's"
                                : did_you_mean(node.text, verdict_names()),
                        {"one of: AC, WA, TLE, MLE, OLE, RTE, CE"});
}

Expectation read_verdicts(const yaml::Node& node, const Decoding& decoding) {
  Expectation expectation;
  if (node.kind != Kind::list) {
    add_verdict(node, expectation, decoding);
    return expectation;
  }
  for (const yaml::Node& item : node.children) add_verdict(item, expectation, decoding);
  if (node.children.empty())
    decoding.findings.add(node.mark, code::wrong_expectation, "this list of verdicts is empty",
                          "such as [WA, RTE]");
  return expectation;
}

std::map<std::string, Expectation> read_by_group(const yaml::Node& node,
                                                 const std::vector<Group>& groups,
                                                 const Decoding& decoding) {
  std::vector<std::string> names;
  names.reserve(groups.size());
  for (const Group& group : groups) names.push_back(group.name);
  std::map<std::string, Expectation> by_group;
  for (const yaml::Node& child : node.children) {
    if (std::find(names.begin(), names.end(), child.key) == names.end())
      decoding.findings.add(child.key_mark, code::wrong_group,
                            "no group is called " + quote(child.key),
                            did_you_mean(child.key, names));
    by_group[child.key] = read_verdicts(child, decoding);
  }
  if (node.children.empty())
    decoding.findings.add(node.mark, code::wrong_expectation, "this map of groups is empty",
                          "such as {edge: WA}");
  return by_group;
}

void read_expectation(const yaml::Node& node, const yaml::Fields& fields,
                      const std::vector<Group>& groups, Solution& solution,
                      const Decoding& decoding) {
  const yaml::Node* expect = fields.node("expect");
  const Expectation accepted{Verdict::accepted};
  solution.expect = accepted;
  if (!expect) {
    if (!solution.reference && !fields.given("expect"))
      decoding.findings.add(node.key_mark, code::missing_key, "a solution needs the key 'expect'",
                            "such as {expect: WA}");
    return;
  }
  if (expect->kind == Kind::map) {
    solution.expect = read_by_group(*expect, groups, decoding);
  } else {
    solution.expect = read_verdicts(*expect, decoding);
  }
  const Expectation* all = std::get_if<Expectation>(&solution.expect);
  if (solution.reference && !(all && (all->empty() || *all == accepted)))
    decoding.findings.add(expect->mark, code::wrong_expectation,
                          "the reference solution must be accepted", "write expect: AC");
}

void require_source(const yaml::Node& node, const Decoding& decoding) {
  using Entry = ProblemFolder::Kind;
  if (!decoding.require_file(node.key, node.key_mark, Entry::file_or_folder)) return;
  if (!is_cpp_source(node.key) && !decoding.folder.fault(node.key, Entry::file))
    decoding.findings.add(node.key_mark, code::wrong_file, "a solution must be C++",
                          "name a .cpp, .cc or .cxx file, or a folder of them");
}

Solution read_solution(const yaml::Node& node, const std::vector<Group>& groups,
                       const Decoding& decoding) {
  Solution solution;
  solution.path = decoding.folder.path() / node.key;
  solution.place = decoding.findings.place(node.key_mark);
  require_source(node, decoding);
  const yaml::Fields fields = decoding.fields(node, solution_table());
  if (node.kind != Kind::map) return solution;
  solution.reference = fields.get<bool>("reference").value_or(false);
  solution.note = fields.get<std::string>("note").value_or("");
  read_expectation(node, fields, groups, solution, decoding);
  return solution;
}

}  // namespace

std::vector<Solution> read_solutions(const yaml::Node& map, const std::vector<Group>& groups,
                                     Decoding& decoding) {
  std::vector<Solution> solutions;
  const yaml::Node* reference = nullptr;
  if (map.children.size() > max_solutions) {
    decoding.findings.add(map.mark, code::too_big, "more than 1000 solutions");
    return solutions;
  }
  for (const yaml::Node& node : map.children) {
    solutions.push_back(read_solution(node, groups, decoding));
    if (!solutions.back().reference) continue;
    if (reference)
      decoding.findings.add(node.key_mark, code::conflict, "a second reference solution",
                            "the first is " + quote(reference->key));
    reference = &node;
  }
  return solutions;
}

}  // namespace judge
