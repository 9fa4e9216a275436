#include "judge/problem/keys.hpp"

#include "judge/growth/growth_class.hpp"

namespace judge {
namespace {

using yaml::Table;
using yaml::Type;

constexpr double kib = 1024, mib = 1024 * kib, gib = 1024 * mib;
constexpr double minute = 60'000;
constexpr double most_points = 1e6;
constexpr double largest_n = 1e15;

constexpr std::string_view checker_doc =
    "how outputs are compared: a name (exact, lines, tokens, unordered_lines, json) or a map of "
    "one name (or custom) to its options";

const Table& plain_checker_table(std::string_view name) {
  static const Table exact{"exact", "'exact'", {}};
  static const Table lines{"lines", "'lines'", {}};
  static const Table unordered{"unordered_lines", "'unordered_lines'", {}};
  if (name == "exact") return exact;
  return name == "lines" ? lines : unordered;
}

const Table& tokens_table() {
  static const Table table{
      "tokens",
      "'tokens'",
      {
          {.name = "float_rel",
           .type = Type::number,
           .doc = "numbers may differ by this share of the expected one",
           .most = 1},
          {.name = "float_abs",
           .type = Type::number,
           .doc = "numbers may differ by this much; either tolerance suffices",
           .most = 1e9},
          {.name = "ignore_case", .type = Type::boolean, .doc = "'Yes' equals 'YES'"},
      }};
  return table;
}

const Table& json_table() {
  static const Table table{
      "json",
      "'json'",
      {
          {.name = "unordered",
           .type = Type::lines,
           .doc = "JSON pointers to arrays whose order does not count; '*' is any one step",
           .example = "/items"},
          {.name = "float_rel",
           .type = Type::number,
           .doc = "numbers may differ by this share of the expected one",
           .most = 1},
          {.name = "float_abs",
           .type = Type::number,
           .doc = "numbers may differ by this much; either tolerance suffices",
           .most = 1e9},
      }};
  return table;
}

}  // namespace

const Table& relative_cpu_table() {
  static const Table table{
      "cpu",
      "'cpu'",
      {
          {.name = "times_reference",
           .type = Type::number,
           .doc = "how many times the reference solution's own time, measured where it is judged",
           .required = true,
           .least = 1,
           .most = 1000,
           .example = "4"},
          {.name = "at_least",
           .type = Type::duration,
           .doc = "the limit is never shorter; 100ms if not said",
           .least = 1,
           .most = 10 * minute},
          {.name = "at_most",
           .type = Type::duration,
           .doc = "the limit is never longer; 10s if not said",
           .least = 1,
           .most = 10 * minute},
      }};
  return table;
}

const yaml::Key& cpu_key() {
  static const yaml::Key key{
      .name = "cpu", .type = Type::duration, .doc = "", .least = 1, .most = 10 * minute};
  return key;
}

const Table& limits_table() {
  static const Table table{"limits",
                           "'limits'",
                           {
                               {.name = "cpu",
                                .type = Type::custom,
                                .doc = "user and system time of all threads: a time, or a map "
                                       "that sets it relative to the reference solution's",
                                .example = "2s",
                                .table = &relative_cpu_table()},
                               {.name = "wall",
                                .type = Type::duration,
                                .doc = "time on the clock; 3 x cpu + 1s if not said",
                                .least = 1,
                                .most = 60 * minute},
                               {.name = "memory",
                                .type = Type::size,
                                .doc = "peak resident memory",
                                .least = mib,
                                .most = 64 * gib},
                               {.name = "output",
                                .type = Type::size,
                                .doc = "bytes written to stdout, and to stderr",
                                .least = 1,
                                .most = 4 * gib},
                               {.name = "stack",
                                .type = Type::size,
                                .doc = "the main thread's stack; as much as memory if not said",
                                .least = 64 * kib,
                                .most = 64 * gib},
                               {.name = "threads",
                                .type = Type::integer,
                                .doc = "threads alive at once, the main one included",
                                .least = 1,
                                .most = 256},
                           }};
  return table;
}

// One table for each name: a table knows under which key it stands.
const Table& author_program_table(std::string_view name) {
  const auto table = [](std::string_view of, std::string_view title) {
    return Table{
        of,
        title,
        {
            {.name = "program",
             .type = Type::line,
             .doc = "a C++ source or a folder of them",
             .required = true,
             .example = "checker.cpp"},
            {.name = "protocol",
             .type = Type::choice,
             .doc = "how it is called and answers; kattis if not said",
             .choices = {"kattis", "testlib"}},
            {.name = "args",
             .type = Type::lines,
             .doc = "kattis: what follows the feedback folder on its command line",
             .example = "float_tolerance"},
            {.name = "include",
             .type = Type::lines,
             .doc = "headers of the problem that it includes",
             .example = "testlib.h"},
            {.name = "full_score",
             .type = Type::number,
             .doc = "the points it gives to a perfect run; 1 if not said",
             .least = 1e-6,
             .most = most_points},
            {.name = "passes",
             .type = Type::integer,
             .doc = "kattis: how many runs it may ask for through nextpass.in; 1 if not said",
             .least = 1,
             .most = 100},
            {.name = "limits",
             .type = Type::map,
             .doc = "its own: cpu 20s, memory 2GiB, output 8MiB if not said",
             .table = &limits_table()},
        }};
  };
  static const Table checker = table("custom", "'custom'");
  static const Table interactor = table("interactor", "'interactor'");
  return name == "custom" ? checker : interactor;
}

const Table& checker_table() {
  static const Table table{
      "checker",
      "'checker'",
      {
          {.name = "exact",
           .type = Type::map,
           .doc = "byte for byte",
           .table = &plain_checker_table("exact")},
          {.name = "lines",
           .type = Type::map,
           .doc = "line by line; trailing spaces and empty last lines do not count",
           .table = &plain_checker_table("lines")},
          {.name = "tokens",
           .type = Type::map,
           .doc = "split at white space",
           .table = &tokens_table()},
          {.name = "unordered_lines",
           .type = Type::map,
           .doc = "as lines, in any order",
           .table = &plain_checker_table("unordered_lines")},
          {.name = "json", .type = Type::map, .doc = "structurally", .table = &json_table()},
          {.name = "custom",
           .type = Type::map,
           .doc = "a program of the problem's own",
           .table = &author_program_table("custom")},
      }};
  return table;
}

const Table& test_table() {
  static const Table table{
      "tests",
      "a test",
      {
          {.name = "name",
           .type = Type::line,
           .doc = "unique in its group; if not said, its file's name or its number in the group"},
          {.name = "in", .type = Type::text, .doc = "what the program reads from stdin"},
          {.name = "out",
           .type = Type::text,
           .doc = "what it should print; what the reference solution prints if not said"},
          {.name = "files",
           .type = Type::line,
           .doc = "input files, one test each, with NAME.ans or NAME.out beside NAME.in",
           .example = "data/*.in"},
          {.name = "generate",
           .type = Type::line,
           .doc = "a C++ program of the problem and its arguments; it prints the input; {seed} "
                  "is filled in",
           .example = "gen.cpp --seed {seed}"},
          {.name = "count",
           .type = Type::integer,
           .doc = "how many tests 'generate' makes, each with a seed of its own",
           .least = 1,
           .most = 10'000},
          {.name = "script",
           .type = Type::custom,
           .doc = "calls and what they return",
           .later = true},
          {.name = "parallel",
           .type = Type::custom,
           .doc = "calls from several threads",
           .later = true},
          {.name = "args",
           .type = Type::custom,
           .doc = "command line of the program",
           .later = true},
          {.name = "repeat", .type = Type::custom, .doc = "how often to run it", .later = true},
          {.name = "sanitize",
           .type = Type::custom,
           .doc = "one more run under a sanitizer",
           .later = true},
          {.name = "weight",
           .type = Type::number,
           .doc = "share of the group's points under sum",
           .most = most_points},
          {.name = "hint", .type = Type::text, .doc = "shown when the test fails"},
          {.name = "tags", .type = Type::lines, .doc = "words to find it by"},
          {.name = "limits",
           .type = Type::map,
           .doc = "override those of the group",
           .table = &limits_table()},
          {.name = "checker",
           .type = Type::custom,
           .doc = checker_doc,
           .example = "tokens",
           .table = &checker_table()},
      }};
  return table;
}

const Table& sizes_table() {
  static const Table table{"sizes",
                           "'sizes'",
                           {
                               {.name = "from",
                                .type = Type::integer,
                                .doc = "the least n; 4 if not said",
                                .least = 1,
                                .most = largest_n},
                               {.name = "to",
                                .type = Type::integer,
                                .doc = "the most n, at least 16 times the least",
                                .required = true,
                                .least = 16,
                                .most = largest_n,
                                .example = "200000"},
                           }};
  return table;
}

const Table& scaling_table() {
  static const Table table{
      "scaling",
      "'scaling'",
      {
          {.name = "generate",
           .type = Type::line,
           .doc = "a C++ program of the problem and its arguments; it prints an input of size {n}",
           .required = true,
           .example = "gen.cpp --lines {n} --seed {seed}"},
          {.name = "sizes",
           .type = Type::map,
           .doc = "which n are tried; n doubles from one to the next",
           .required = true,
           .example = "{to: 200000}",
           .table = &sizes_table()},
          {.name = "expect",
           .type = Type::choice,
           .doc = "how the work is to grow",
           .choices = asked_growths()},
          {.name = "memory",
           .type = Type::choice,
           .doc = "how the heap is to grow",
           .choices = asked_growths()},
          {.name = "require",
           .type = Type::boolean,
           .doc = "the group fails if the growth is surely more; false if not said: advice only"},
      }};
  return table;
}

const Table& group_table() {
  static const Table table{
      "groups",
      "a group",
      {
          {.name = "name",
           .type = Type::line,
           .doc = "unique",
           .required = true,
           .example = "edge"},
          {.name = "points",
           .type = Type::number,
           .doc = "what the group is worth; 0 if not said",
           .most = most_points},
          {.name = "visible",
           .type = Type::boolean,
           .doc = "candidates may see inputs and answers; false if not said"},
          {.name = "score",
           .type = Type::choice,
           .doc = "all: points if every test passes; sum: by weight; min: the lowest test",
           .choices = {"all", "sum", "min"}},
          {.name = "needs",
           .type = Type::lines,
           .doc = "earlier groups that must pass, else this one is not run",
           .example = "sample"},
          {.name = "tags", .type = Type::lines, .doc = "words to find it by"},
          {.name = "limits",
           .type = Type::map,
           .doc = "override those of the file",
           .table = &limits_table()},
          {.name = "checker",
           .type = Type::custom,
           .doc = checker_doc,
           .example = "tokens",
           .table = &checker_table()},
          {.name = "tests",
           .type = Type::maps,
           .doc = "the group's tests",
           .required = true,
           .table = &test_table()},
          {.name = "scaling",
           .type = Type::map,
           .doc = "how work and memory are to grow with the input",
           .table = &scaling_table()},
      }};
  return table;
}

const Table& solution_table() {
  static const Table table{
      "solutions",
      "a solution",
      {
          {.name = "expect",
           .type = Type::custom,
           .doc = "a verdict, a list of verdicts, or a map of groups to these; every test is AC "
                  "or one of them, and at least one is not AC",
           .example = "WA"},
          {.name = "reference",
           .type = Type::boolean,
           .doc = "its outputs are the answers of tests that have none; one at most"},
          {.name = "note", .type = Type::text, .doc = "what is right or wrong with it"},
      }};
  return table;
}

const Table& compile_table() {
  static const Table table{
      "compile",
      "'compile'",
      {
          {.name = "compiler",
           .type = Type::choice,
           .doc = "which compiler",
           .choices = {"g++", "clang++"}},
          {.name = "std",
           .type = Type::choice,
           .doc = "the C++ standard",
           .choices = {"c++11", "c++14", "c++17", "c++20", "c++23", "gnu++11", "gnu++14", "gnu++17",
                       "gnu++20", "gnu++23"}},
          {.name = "flags", .type = Type::lines, .doc = "in place of -O2", .example = "-O2"},
          {.name = "link",
           .type = Type::lines,
           .doc = "appended after the sources",
           .example = "-lz"},
      }};
  return table;
}

const Table& problem_table() {
  static const Table table{
      "",
      "problem.yaml",
      {
          {.name = "format",
           .type = Type::integer,
           .doc = "version of this format; 1",
           .required = true,
           .least = 1,
           .most = 1,
           .example = "1"},
          {.name = "id",
           .type = Type::line,
           .doc = "the folder's name: lower-case letters, digits and single dashes",
           .required = true,
           .example = "a-plus-b"},
          {.name = "name",
           .type = Type::line,
           .doc = "title",
           .required = true,
           .example = "A + B"},
          {.name = "difficulty",
           .type = Type::choice,
           .doc = "how hard it is",
           .choices = {"easy", "medium", "hard"}},
          {.name = "tags", .type = Type::lines, .doc = "words to find it by"},
          {.name = "authors", .type = Type::lines, .doc = "who wrote it"},
          {.name = "license", .type = Type::line, .doc = "under which it may be used"},
          {.name = "source", .type = Type::line, .doc = "where it comes from"},
          {.name = "statement",
           .type = Type::text,
           .doc = "the task in Markdown, or the name of a .md file"},
          {.name = "notes",
           .type = Type::text,
           .doc = "for the interviewer, as 'statement'; shown by show --notes only"},
          {.name = "mode",
           .type = Type::choice,
           .doc = "how the program is driven",
           .required = true,
           .choices = {"stdio"},
           .later_choices = {"operations", "harness", "interactive"},
           .example = "stdio"},
          {.name = "compile",
           .type = Type::map,
           .doc = "how submissions are compiled",
           .table = &compile_table()},
          {.name = "feedback",
           .type = Type::choice,
           .doc =
               "what candidates learn of hidden tests: full: each test's verdict, time and hint; "
               "category: sums by group and tag, and the hints; verdict: nothing but the "
               "submission's verdict and score",
           .choices = {"full", "category", "verdict"}},
          {.name = "limits", .type = Type::map, .doc = "of every test", .table = &limits_table()},
          {.name = "checker",
           .type = Type::custom,
           .doc = checker_doc,
           .example = "tokens",
           .table = &checker_table()},
          {.name = "tests",
           .type = Type::maps,
           .doc = "a flat list of tests, worth 100 points",
           .table = &test_table()},
          {.name = "groups",
           .type = Type::maps,
           .doc = "groups of tests; this or 'tests'",
           .table = &group_table()},
          {.name = "solutions",
           .type = Type::names,
           .doc = "files or folders of the problem, and what they should get",
           .table = &solution_table()},
          {.name = "interface",
           .type = Type::custom,
           .doc = "the class to implement",
           .later = true},
          {.name = "clock",
           .type = Type::custom,
           .doc = "which clock the calls see",
           .later = true},
          {.name = "harness", .type = Type::custom, .doc = "a main of the author's", .later = true},
          {.name = "interactor",
           .type = Type::custom,
           .doc = "a program that talks back",
           .later = true},
          {.name = "validator",
           .type = Type::custom,
           .doc = "a program that checks inputs",
           .later = true},
          {.name = "x", .type = Type::free, .doc = "anything; never read"},
      }};
  return table;
}

}  // namespace judge
