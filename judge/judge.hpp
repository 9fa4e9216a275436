// Judges a submission: compile, run every test, check, score.

#pragma once

#include "judge/compile/submission.hpp"
#include "judge/config/config.hpp"
#include "judge/crash/explain_crashes.hpp"
#include "judge/problem/problem.hpp"
#include "judge/report/report.hpp"
#include "sandbox/run.hpp"

namespace judge {

struct Settings {
  unsigned jobs = 1;                // tests running at once
  bool visible_only = false;        // only groups the candidate may see
  std::vector<std::string> select;  // "group", "group/test" or a test's name; empty: all
  bool reveal = false;              // report hidden tests as if they were visible
  bool fail_fast = false;           // stop after the first test that is not accepted
  bool growth = true;               // measure the growth of groups with 'scaling'
  Sanitize sanitize = Sanitize::crashes;
  CompileSettings compile;                   // used where the problem says nothing
  std::vector<std::string> required_layers;  // without which nothing is judged
};

// Throws InputError for a selection that matches nothing, MissingLayers before anything has run,
// sandbox::Cancelled, and std::system_error when the judge itself cannot work; a fault inside one
// test is a JE.
Report judge_submission(const Problem& problem, const Submission& submission,
                        const Settings& settings, sandbox::Sandbox& sandbox,
                        const Progress& progress = {});

// Empty if `report` is what `solution` declares, else what is not, in a line a group.
std::string unmet_expectation(const Solution& solution, const Report& report);

}  // namespace judge
