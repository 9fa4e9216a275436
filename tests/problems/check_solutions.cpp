// usage: check_solutions PROBLEM_FOLDER
// Judges every solution of a problem in the real sandbox; exit 1 if one is not what it declares.

#include <algorithm>
#include <cstdio>
#include <exception>

#include "judge/compile/submission.hpp"
#include "judge/judge.hpp"
#include "judge/problem/load.hpp"
#include "sandbox/server_pool.hpp"

namespace {

// What a problem asks of others its own reference must not exceed.
bool grows_as_asked(const judge::Report& report) {
  return std::none_of(report.growth.begin(), report.growth.end(), [](const judge::Growth& growth) {
    return growth.fault || growth.time_fit == judge::Fit::more ||
           growth.heap_fit == judge::Fit::more;
  });
}

bool meets_its_declaration(const judge::Problem& problem, const judge::Solution& solution,
                           sandbox::Sandbox& sandbox) {
  const judge::Submission submission = judge::read_submission(solution.path);
  judge::Settings settings;
  settings.growth = solution.reference;
  const judge::Report report = judge::judge_submission(problem, submission, settings, sandbox);
  const std::string unmet = judge::unmet_expectation(solution, report);
  const std::string_view verdict = judge::short_name(report.verdict);
  std::printf("%-24s %-3.*s %6.1f/%.0f  %6lld ms  %s\n", submission.name.c_str(),
              static_cast<int>(verdict.size()), verdict.data(), report.score, report.max_score,
              static_cast<long long>(report.took.count()),
              unmet.empty() ? "ok" : "NOT AS DECLARED");
  for (const judge::Growth& growth : report.growth)
    std::printf("    growth of %s: %s; %s\n", growth.group.c_str(),
                judge::growth_text(growth).c_str(),
                judge::comparison_text(growth.asked, growth.time_fit).c_str());
  if (unmet.empty()) return grows_as_asked(report);
  std::printf("%s\n", unmet.c_str());
  for (const judge::TestResult& test : report.tests)
    if (test.ran && test.reason)
      std::printf("    %s/%s: %s\n", test.group.c_str(), test.name.c_str(),
                  test.reason->text.c_str());
  return false;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return std::fputs("usage: check_solutions PROBLEM_FOLDER\n", stderr), 2;
  try {
    const judge::Problem problem = judge::load_problem(argv[1]);
    sandbox::ServerPool sandbox;
    bool all = !problem.solutions.empty();
    for (const judge::Solution& solution : problem.solutions)
      all = meets_its_declaration(problem, solution, sandbox) && all;
    return all ? 0 : 1;
  } catch (const std::exception& e) {
    std::fprintf(stderr, "%s\n", e.what());
    return 1;
  }
}
