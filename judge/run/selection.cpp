#include "judge/run/selection.hpp"

#include <algorithm>
#include <utility>

#include "judge/text/diagnostic.hpp"
#include "judge/text/suggest.hpp"

namespace judge {
namespace {

bool matches(const std::string& name, const Group& group, const Test& test) {
  return name == group.name || name == test.name || name == group.name + '/' + test.name;
}

bool matches_in(const std::string& name, const Problem& problem, bool visible_only) {
  for (const Group& group : problem.groups)
    for (const Test& test : group.tests)
      if ((group.visible || !visible_only) && matches(name, group, test)) return true;
  return false;
}

std::vector<std::string> known_names(const Problem& problem) {
  std::vector<std::string> names;
  for (const Group& group : problem.groups) {
    names.push_back(group.name);
    for (const Test& test : group.tests) {
      names.push_back(test.name);
      names.push_back(group.name + '/' + test.name);
    }
  }
  return names;
}

std::string group_names(const Problem& problem) {
  std::string text;
  for (const Group& group : problem.groups)
    text += (text.empty() ? "'" : ", '") + group.name + '\'';
  return text;
}

void require_match(const std::string& name, const Problem& problem, bool visible_only) {
  if (matches_in(name, problem, visible_only)) return;
  if (matches_in(name, problem, false))
    throw InputError("'" + name + "' is hidden, and only visible tests are run");
  const std::string near = did_you_mean(name, known_names(problem));
  throw InputError("no group or test '" + name + "' in problem '" + problem.id + "' (" +
                   (near.empty() ? "groups: " + group_names(problem) : near) + ')');
}

}  // namespace

Selection select_tests(const Problem& problem, const std::vector<std::string>& names,
                       bool visible_only) {
  for (const std::string& name : names) require_match(name, problem, visible_only);
  Selection selection;
  for (const Group& group : problem.groups) {
    if (visible_only && !group.visible) continue;
    SelectedGroup selected{&group, {}};
    for (const Test& test : group.tests) {
      const auto match = [&](const std::string& name) { return matches(name, group, test); };
      if (names.empty() || std::any_of(names.begin(), names.end(), match))
        selected.tests.push_back(&test);
    }
    if (names.empty() || !selected.tests.empty()) selection.push_back(std::move(selected));
  }
  return selection;
}

}  // namespace judge
