// A problem as read from its problem.yaml: plain data, every override already applied.

#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "judge/check/check.hpp"
#include "judge/text/diagnostic.hpp"
#include "judge/verdict.hpp"
#include "sandbox/run.hpp"

namespace judge {

struct InlineText {
  std::string text;
};
// A regular file inside the problem's folder.
struct DataFile {
  std::filesystem::path path;
};
// What a C++ program of the problem's folder prints to stdout, given these arguments.
struct Generated {
  std::filesystem::path program;
  std::vector<std::string> args;  // {seed} already filled in
};
using Data = std::variant<InlineText, DataFile, Generated>;

// A limit on CPU time that is a multiple of what the reference solution takes for the same input.
struct RelativeCpu {
  double times = 0;
  std::chrono::milliseconds at_least{100}, at_most{10'000};
  bool wall_follows = false;  // the wall limit is 3 x cpu + 1s

  bool operator==(const RelativeCpu&) const = default;
};

struct Test {
  std::string name;
  std::vector<std::string> tags;
  std::string hint;  // shown when the test fails, hidden or not
  Data input;
  std::optional<Data> answer;  // none: what the reference solution prints
  double weight = 1;           // share of its group's points under Score::sum
  sandbox::Limits limits;
  std::optional<RelativeCpu> relative_cpu;  // if so, the limits say the most there can be
  Checker checker;
  Place place;  // in problem.yaml
};

// How a group's work is to grow: measured on inputs that a generator makes for growing n.
struct Scaling {
  std::filesystem::path program;     // the generator
  std::vector<std::string> words;    // its command, {n} and {seed} still to be filled in
  std::vector<std::uint32_t> seeds;  // of the inputs of each size
  std::uint64_t from = 0, to = 0;    // the least and the most n
  std::string asked, asked_heap;     // "O(n log n)"; empty: nothing is asked
  bool required = false;             // the group fails if the growth is surely more than asked
  sandbox::Limits limits;
  Place place;
};

struct Group {
  enum class Score {
    all,  // points if every test is accepted with full score
    sum,  // points × accepted weight / weight
    min,  // points × the lowest test score
  };
  std::string name;  // "tests" for a problem written with a flat list
  double points = 0;
  bool visible = false;  // inputs and answers may be shown to the candidate
  Score score = Score::all;
  std::vector<std::string> needs;  // groups that must be accepted, else this one is not run
  std::vector<std::string> tags;
  std::vector<Test> tests;
  std::optional<Scaling> scaling;
  Place place;
};

// Which verdicts a solution must get: every test AC or one of `allowed`, and at least one of them
// other than AC unless AC itself is allowed.
using Expectation = std::set<Verdict>;

// What candidates learn of hidden tests. Never inputs, answers or outputs.
enum class Feedback {
  full,      // each test: name, verdict, time, memory, hint, where it crashed
  category,  // each group and tag: how many fail and how, and the hints
  verdict,   // the submission's verdict and score
};

struct Solution {
  std::filesystem::path path;  // a source file or a folder
  bool reference = false;
  std::string note;
  std::variant<Expectation, std::map<std::string, Expectation>> expect;  // of all, or by group
  Place place;
};

// What problem.yaml or tryout.yaml say about compiling; what is not said comes from the next one.
struct CompileSettings {
  std::optional<std::string> compiler;            // "g++" or "clang++"
  std::optional<std::string> standard;            // "c++20"
  std::optional<std::vector<std::string>> flags;  // replace "-O2"
  std::vector<std::string> link;                  // appended after the sources
};

struct Problem {
  std::filesystem::path folder;
  std::string id, name;
  std::string difficulty;  // "easy", "medium", "hard" or empty
  std::vector<std::string> tags, authors;
  std::string license, source;
  std::string statement;  // Markdown
  std::string notes;      // Markdown for the interviewer; never shown unasked
  CompileSettings compile;
  Feedback feedback = Feedback::full;
  std::vector<Group> groups;
  std::vector<Solution> solutions;

  const Solution* reference() const {
    for (const Solution& s : solutions)
      if (s.reference) return &s;
    return nullptr;
  }
};

}  // namespace judge
