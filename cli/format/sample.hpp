// The inputs and answers of visible tests, as far as they are worth showing.

#pragma once

#include <string>
#include <vector>

#include "cli/format/clean.hpp"
#include "judge/problem/problem.hpp"

namespace cli {

// Clean text.
struct SampleData {
  std::string text;     // of a text or a file, at most 64 KiB
  std::string command;  // of a generator, instead of a text: "gen.cpp --lines 10"
  bool cut = false;     // there is more than `text`
};

struct Sample {
  std::string group, name;
  SampleData input;
  std::optional<SampleData> answer;
};

// Every test of every visible group. A file that cannot be read any more throws
// std::system_error.
std::vector<Sample> samples_of(const judge::Problem& problem, Charset charset);

}  // namespace cli
