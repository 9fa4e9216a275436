#include "judge/verdict.hpp"

#include <array>

namespace judge {
namespace {

struct Names {
  Verdict verdict;
  std::string_view short_name, long_name;
};

constexpr std::array all{
    Names{Verdict::accepted, "AC", "accepted"},
    Names{Verdict::wrong_answer, "WA", "wrong answer"},
    Names{Verdict::time_limit, "TLE", "time limit exceeded"},
    Names{Verdict::memory_limit, "MLE", "memory limit exceeded"},
    Names{Verdict::output_limit, "OLE", "output limit exceeded"},
    Names{Verdict::runtime_error, "RTE", "runtime error"},
    Names{Verdict::compile_error, "CE", "compile error"},
    Names{Verdict::judge_error, "JE", "judge error"},
};

}  // namespace

std::string_view short_name(Verdict verdict) {
  return all[static_cast<std::size_t>(verdict)].short_name;
}

std::string_view long_name(Verdict verdict) {
  return all[static_cast<std::size_t>(verdict)].long_name;
}

std::optional<Verdict> verdict_of(std::string_view short_name) {
  for (const Names& names : all)
    if (names.short_name == short_name) return names.verdict;
  return std::nullopt;
}

}  // namespace judge
