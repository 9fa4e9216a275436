// What the commands ask of the judge, so that a test can answer in its place.

#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "judge/compile/submission.hpp"
#include "judge/config/config.hpp"
#include "judge/doctor/checkup.hpp"
#include "judge/judge.hpp"
#include "judge/problem/catalogue.hpp"
#include "judge/problem/problem.hpp"
#include "judge/report/report.hpp"

namespace cli {

// Each does and throws what the function of the same purpose in judge/ does and throws.
struct Engine {
  using Folders = std::vector<std::filesystem::path>;

  std::function<judge::Config(const std::optional<std::filesystem::path>& file)> load_config;
  std::function<Folders()> catalogue_folders;
  std::function<std::vector<judge::ProblemSummary>(const Folders& catalogue)> list_problems;
  std::function<judge::Problem(const std::string& id_or_path, const Folders& catalogue)>
      load_problem;
  std::function<bool(const std::string& name)> is_translation_unit;
  std::function<judge::Submission(const std::filesystem::path& path)> read_submission;
  // On a sandbox of its own with one server a job.
  std::function<judge::Report(const judge::Problem&, const judge::Submission&,
                              const judge::Settings&, const judge::Progress&)>
      judge;
  // On a sandbox of its own.
  std::function<judge::Checkup(const judge::Config&)> check_up;
};

// The judge itself.
Engine real_engine();

}  // namespace cli
