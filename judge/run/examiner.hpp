// Asks a checker or an interactor of a problem, and understands its answer.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "judge/check/author_program.hpp"
#include "judge/data/own_programs.hpp"
#include "sandbox/run.hpp"
#include "sandbox/unique_fd.hpp"

namespace judge {

// What an author's program decided.
struct Ruling {
  bool accepted = false;
  double score = 0;              // 0 to 1
  std::string message;           // raw bytes, and may quote the test's data
  sandbox::UniqueFd next_input;  // of one more run that it asks for; -1: this was the last
};

// One test's worth of asking: what the program leaves in its feedback folder comes back to it in
// the next pass.
class Examiner {
 public:
  // `program` is compiled and `terms` say how it is to be called; both must outlive this.
  Examiner(const OwnProgram& program, int compiled, const AuthorProgram& terms)
      : program_(program), compiled_(compiled), terms_(terms) {}

  // How to run it on these files; an `output` is read from its offset. Without one (-1) the
  // program talks with whoever writes that output: stdin, stdout and limits are the caller's.
  sandbox::ToolSpec spec(int input, int answer, int output) const;

  // What it decided. Throws ProblemFault naming it for any answer that is none, be it a crash, a
  // limit, an unknown exit code or a score out of range.
  Ruling ruling(const sandbox::ToolResult& result);

  const OwnProgram& program() const { return program_; }
  const AuthorProgram& terms() const { return terms_; }

 private:
  Ruling kattis_ruling(const sandbox::ToolResult& result);
  Ruling testlib_ruling(const sandbox::ToolResult& result) const;
  double share_of(double given, const std::string& message) const;
  std::string feedback(const std::string& name) const;
  void ask_for_next_pass(Ruling& ruling);
  [[noreturn]] void fail(const std::string& what, const std::string& said) const;

  const OwnProgram& program_;
  int compiled_;
  const AuthorProgram& terms_;
  std::vector<sandbox::ToolFile> feedback_;
  unsigned passes_ = 0;
};

}  // namespace judge
