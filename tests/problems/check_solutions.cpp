// usage: check_solutions PROBLEM_FOLDER
// Judges every solution of a problem in the real sandbox; exit 1 if one is not what it declares.

#include <cstdio>
#include <exception>

#include "judge/compile/submission.hpp"
#include "judge/judge.hpp"
#include "judge/problem/load.hpp"
#include "sandbox/server_pool.hpp"

namespace {

bool meets_its_declaration(const judge::Problem& problem, const judge::Solution& solution,
                           sandbox::Sandbox& sandbox) {
  const judge::Submission submission = judge::read_submission(solution.path);
  const judge::Report report = judge::judge_submission(problem, submission, {}, sandbox);
  const std::string unmet = judge::unmet_expectation(solution, report);
  const std::string_view verdict = judge::short_name(report.verdict);
  std::printf("%-24s %-3.*s %6.1f/%.0f  %6lld ms  %s\n", submission.name.c_str(),
              static_cast<int>(verdict.size()), verdict.data(), report.score, report.max_score,
              static_cast<long long>(report.took.count()),
              unmet.empty() ? "ok" : "NOT AS DECLARED");
  if (unmet.empty()) return true;
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
