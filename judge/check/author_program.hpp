// A program of a problem that decides about a run: a checker, or an interactor.

#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "sandbox/run.hpp"

namespace judge {

struct AuthorProgram {
  enum class Protocol {
    kattis,   // PROGRAM input answer feedback/ ARGS < output; exit code 42 or 43
    testlib,  // PROGRAM input output answer; exit codes 0, 1, 2, 4, 8, 7 and 50 to 250
  };
  std::filesystem::path program;  // a C++ source or a folder of them
  Protocol protocol = Protocol::kattis;
  std::vector<std::string> args;               // kattis: after the folder
  std::vector<std::filesystem::path> include;  // headers that are laid beside its sources
  double full_score = 1;                       // the points it gives to a perfect run
  unsigned passes = 1;                         // how often it may ask for one more run
  sandbox::Limits limits{.cpu_time = std::chrono::seconds(20),
                         .wall_time = std::chrono::seconds(60),
                         .memory_bytes = 2ull << 30,
                         .output_bytes = 8ull << 20};
  bool operator==(const AuthorProgram&) const = default;
};

}  // namespace judge
