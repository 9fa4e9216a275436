// The checkers behind check(), one .cpp each. Offsets of both texts advance together, so none of
// them needs memory but unordered_lines (per distinct expected line) and json (per value).

#pragma once

#include <string_view>

#include "judge/check/check.hpp"

namespace judge {

CheckResult check_exact(std::string_view expected, std::string_view output);
CheckResult check_lines(std::string_view expected, std::string_view output);
CheckResult check_tokens(const Checker& checker, std::string_view expected,
                         std::string_view output);
CheckResult check_unordered_lines(std::string_view expected, std::string_view output);
CheckResult check_json(const Checker& checker, std::string_view expected, std::string_view output);

}  // namespace judge
