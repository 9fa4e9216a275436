// A standard output and a standard error for commands under test.

#pragma once

#include <string>

#include "cli/commands/commands.hpp"
#include "sandbox/unique_fd.hpp"

// Both streams into memory: no terminals.
class MemoryConsole {
 public:
  MemoryConsole();

  cli::Console console() const { return {.out = out_.get(), .err = err_.get()}; }
  std::string out() const;
  std::string err() const;

 private:
  sandbox::UniqueFd out_, err_;
};

// A pseudo-terminal of 60 columns: what is written to terminal() can be read with written().
class PseudoTerminal {
 public:
  PseudoTerminal();

  int terminal() const { return terminal_.get(); }
  // All that has been written up to now. Newlines come as \r\n, as a terminal makes them.
  std::string written();

 private:
  sandbox::UniqueFd controller_, terminal_;
};

// An environment variable set for as long as this lives.
class SetVariable {
 public:
  SetVariable(std::string name, const std::string& value);
  SetVariable(const SetVariable&) = delete;
  SetVariable& operator=(const SetVariable&) = delete;
  ~SetVariable();

 private:
  std::string name_;
};
