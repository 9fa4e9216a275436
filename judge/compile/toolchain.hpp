// Which compiler, and what it is told besides the sources.

#pragma once

#include <string>
#include <vector>

#include "judge/problem/problem.hpp"
#include "sandbox/run.hpp"

namespace judge {

struct Toolchain {
  std::string name;     // "g++"
  std::string path;     // "/usr/bin/g++"
  std::string version;  // "12.2.0"; empty if it does not say
  std::string standard;
  std::vector<std::string> flags, link;

  // "g++ 12.2.0".
  std::string title() const { return version.empty() ? name : name + ' ' + version; }
  bool is_clang() const { return name.starts_with("clang"); }
};

// Each setting from the first of `problem`, `user` and the defaults that has it. Asks a compiler
// for its version once per process. Throws InputError if it is not installed.
Toolchain find_toolchain(const CompileSettings& problem, const CompileSettings& user,
                         sandbox::Sandbox& sandbox);

}  // namespace judge
