// The outcome of judging one submission, complete enough for every output format.

#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "judge/check/check.hpp"
#include "judge/growth/growth.hpp"
#include "judge/text/diagnostic.hpp"
#include "judge/verdict.hpp"
#include "sandbox/run.hpp"

namespace judge {

struct Compilation {
  bool ok = false;
  std::string compiler;     // "g++ 12.2"
  std::string command;      // as a person would type it
  std::string diagnostics;  // as the compiler said them, with the submission's own file names
  bool diagnostics_cut = false;
  unsigned errors = 0, warnings = 0;
  std::string problem;  // why it failed when no diagnostic says so: "compile time limit (60 s)"
  std::chrono::milliseconds time{};
};

// Why a test was not accepted, or not in full.
struct Reason {
  std::string kind;  // "difference", "time", "idle", "memory", "allocation", "output", "signal",
                     // "exception", "exit_code", "forbidden_syscall", "checker", "score", "growth",
                     // "judge"
  std::string text;  // one line for a person: "SIGSEGV (11): segmentation fault"
  std::optional<Difference> difference;
};

// A place in the submission's own sources.
struct Frame {
  std::string function, file;  // "Cache::get(int)", "solution.cpp"
  std::uint64_t line = 0;
};

struct Trace {
  std::string label;          // "" where it went wrong, "freed", "allocated"
  std::vector<Frame> frames;  // innermost first, a few; never empty
};

// What a run under sanitizers, apart from the timed one, found. It explains and decides nothing.
struct Defect {
  std::string kind;    // "heap-buffer-overflow", "signed-overflow", "stack-overflow", …
  std::string text;    // what that means
  std::string detail;  // sizes and values; only if the test is visible
  std::vector<Trace> traces;
};

// The times of a test that was run more than once, because it came near a limit.
struct Spread {
  unsigned runs = 0;
  bool wall = false;  // wall times; else CPU times
  std::chrono::microseconds least{}, most{};
  double machine = 1;  // slowest of the calibration runs between them / fastest
};

// Where a limit on CPU time comes from that is relative to the reference solution.
struct LimitOrigin {
  double times = 0;
  std::chrono::microseconds reference{};  // its fastest run, on this machine
  enum class Bound { none, at_least, at_most };
  Bound bound = Bound::none;  // which bound of the author's decided
};

struct TestResult {
  std::string group, name;
  bool visible = false;  // false: input, expected and output have been left out
  bool ran = false;      // false: a group it needs failed, or judging was stopped
  Verdict verdict = Verdict::judge_error;
  double score = 0;        // 0 to 1
  sandbox::RunResult run;  // the fastest, if there were several
  sandbox::Limits limits;
  std::optional<LimitOrigin> cpu_limit_origin;  // none: the author wrote the limit
  bool near_limit = false;       // within 20 % of a time limit: another day may see it otherwise
  std::optional<Spread> spread;  // none: it was run once
  std::optional<Reason> reason;
  std::optional<Defect> defect;
  std::string hint;  // the author's, if not accepted
  std::vector<std::string> tags;
  std::string input, output, error_output;  // excerpts, raw bytes; only if visible and not accepted
  std::string message;  // what a custom checker or an interactor said of it; likewise
  Place place;          // of the test in problem.yaml
};

struct GroupResult {
  std::string name;
  bool visible = false, ran = false;
  Verdict verdict = Verdict::accepted;  // of its first test that was not accepted
  std::string blocked_by;               // the needed group that failed, if it did not run
  unsigned passed = 0, total = 0;
  double score = 0, points = 0;
};

// The tests of a hidden group, or those of them with one tag, summed up.
struct Category {
  std::string group, tag;          // the whole group if the tag is empty
  unsigned failed = 0, total = 0;  // of the tests that ran
  std::vector<Verdict> verdicts;   // of those that failed, each once, in problem order
  std::vector<std::string> hints;  // theirs, each once
};

struct Report {
  std::string run_id;  // six hex digits, from the contents
  std::string problem_id, problem_name, problem_sha;
  std::string submission, submission_sha;
  std::vector<std::string> submission_files;  // names, in the order of Submission::files
  Compilation compilation;
  Verdict verdict = Verdict::judge_error;
  double score = 0, max_score = 0;
  std::vector<GroupResult> groups;   // in problem order
  std::vector<TestResult> tests;     // in problem order, whatever order they ran in
  std::vector<Growth> growth;        // of the groups with 'scaling' whose tests all ran
  std::vector<Category> categories;  // of the hidden groups that failed, in problem order
  unsigned kept_back = 0;         // tests that ran and are in none of these, by the author's policy
  bool groups_kept_back = false;  // and their groups
  std::chrono::system_clock::time_point started;
  std::chrono::milliseconds took{};
  std::string host_cpu, host_kernel;
  std::vector<sandbox::Layer> layers;  // of the sandbox, in force or not
};

// Called while a submission is judged, from one thread at a time.
struct Progress {
  std::function<void(const Compilation&)> on_compiled = [](const Compilation&) {};
  std::function<void(const TestResult&, std::size_t done, std::size_t total)> on_test =
      [](const TestResult&, std::size_t, std::size_t) {};
  // Before the growth of a group is measured, which takes a while.
  std::function<void(const std::string& group)> on_growth = [](const std::string&) {};
};

}  // namespace judge
