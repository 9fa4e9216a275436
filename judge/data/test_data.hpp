// Inputs and answers of tests, whether written down, in a file, or made by a program; and the
// programs that decide about them.

#pragma once

#include "judge/check/author_program.hpp"
#include "judge/compile/toolchain.hpp"
#include "judge/data/cache.hpp"
#include "judge/data/own_programs.hpp"
#include "judge/problem/problem.hpp"
#include "sandbox/run.hpp"
#include "sandbox/unique_fd.hpp"

namespace judge {

// Makes nothing before it is asked for, and keeps nothing in memory: a descriptor is the last owner
// of what it shows. Safe to use from several threads. What it refers to must outlive it.
class TestData {
 public:
  TestData(const Problem& problem, const Toolchain& toolchain, sandbox::Sandbox& sandbox,
           DiskCache cache)
      : problem_(problem), toolchain_(toolchain), sandbox_(sandbox), cache_(std::move(cache)) {}

  // A fresh descriptor for reading, at offset 0. Throws ProblemFault, std::system_error and
  // sandbox::Cancelled.
  sandbox::UniqueFd open_input(const Test& test) const;

  // The same for the answer to `input`, a descriptor from open_input, whose offset may be anywhere.
  sandbox::UniqueFd open_answer(const Test& test, int input) const;

  // The same for a test of which somebody may make do without: empty if there is none.
  sandbox::UniqueFd open_answer_if_any(const Test& test, int input) const;

  // `role` is how messages call it, "checker". Throws ProblemFault if it cannot be read.
  OwnProgram author_program(const std::string& role, const AuthorProgram& program) const;

  // The executable of what author_program() has returned, see OwnProgram::executable().
  int executable(const OwnProgram& program) const { return program.executable(sandbox_, cache_); }

  // The same for what a generator prints, of no test.
  sandbox::UniqueFd generate(const Generated& generated) const;

 private:
  sandbox::UniqueFd open(const Data& data) const;
  sandbox::UniqueFd ask_reference(int input, const sandbox::Limits& limits) const;

  const Problem& problem_;
  const Toolchain& toolchain_;
  sandbox::Sandbox& sandbox_;
  DiskCache cache_;
};

// The limits under which a reference solution answers a test: ten times the test's.
sandbox::Limits reference_limits(sandbox::Limits limits);

}  // namespace judge
