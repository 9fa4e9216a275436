// Which groups and tests of a problem are asked for.

#pragma once

#include <string>
#include <vector>

#include "judge/problem/problem.hpp"

namespace judge {

struct SelectedGroup {
  const Group* group;
  std::vector<const Test*> tests;  // in problem order, never empty unless the group is
};
using Selection = std::vector<SelectedGroup>;  // in problem order

// Everything, or what `names` match ("group", "group/test" or a test's name); of that, with
// `visible_only`, what the candidate may see. Throws InputError for a name that matches nothing.
// The result points into `problem`.
Selection select_tests(const Problem& problem, const std::vector<std::string>& names,
                       bool visible_only);

}  // namespace judge
