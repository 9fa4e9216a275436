#include "cli/commands/help_texts.hpp"

#include <array>

namespace cli {
namespace {

struct Page {
  std::string_view topic, text;
};

constexpr std::string_view overview = R"(tryout judges C++ solutions in a sandbox.

  tryout list                             which problems there are
  tryout show log-top                     the statement and the samples
  tryout run solution.cpp -p log-top      try the visible tests
  tryout submit solution.cpp -p log-top   judge with all tests
  tryout explain TLE                      what a verdict means, and what to do
  tryout doctor                           whether grading can be trusted here

Commands: submit, run, list, show, doctor, explain, help  (tryout COMMAND --help)
Topics:   verdicts, exit-codes, limits, checkers, problem.yaml, options
          (tryout help TOPIC)
)";

constexpr std::string_view options_page = R"(Options of every command, before or after its name.

  --format FORMAT     table (for people), plain (one line a test), json, jsonl
  -o, --output FILE   write the format before it to FILE; may be repeated:
                        --format json -o r.json --format table
  --color WHEN        auto, always or never; also --colour
  -q, --quiet         the verdict line alone; -qq: nothing, only the exit code
  -v, --verbose       every test and warnings; -vv: limits and compile command
  --no-progress       no progress on standard error
  --exit-zero         exit 0 even if the submission is not accepted
  --problems DIR      look for problems in DIR alone
  --config FILE       settings, instead of the nearest tryout.yaml
  --log FILE          append what happens inside to FILE
  -j, --jobs N        tests that run at once
  --reveal            show hidden tests as if they were visible
  --fail-fast         stop after the first test that is not accepted
  --no-growth         do not measure how work and memory grow with the input
  -h, --help          help on a command; --version: the version

Colour is off where NO_COLOR is set, TERM is dumb or no terminal is written to.
)";

constexpr std::string_view submit_page = R"(Judge a submission with all tests of a problem.

  tryout submit solution.cpp -p log-top
  tryout submit my-folder -p ./problems/log-top -v
  tryout submit -p log-top edge                    only the group 'edge'
  tryout submit -p log-top --format json -o result.json

tryout submit [FILE] -p PROBLEM [TEST...]

  FILE                a source (.cpp .cc .cxx) or a folder of sources and headers;
                      left out: the only source in the current folder
  TEST                a group, group/test or a test's name; left out: all
  -p, --problem P     the problem's id ('tryout list') or its folder
  --sanitize          look for undefined behaviour behind wrong answers too

Further options: tryout help options. Exit codes: tryout help exit-codes.
)";

constexpr std::string_view run_page = R"(Try a submission on the visible tests of a problem.

  tryout run solution.cpp -p log-top
  tryout run -p log-top 'sample/two endpoints'     one test
  tryout run -p log-top -v                         every test, with its figures

tryout run [FILE] -p PROBLEM [TEST...]

  FILE                a source (.cpp .cc .cxx) or a folder of sources and headers;
                      left out: the only source in the current folder
  TEST                a group, group/test or a test's name; left out: all visible
  -p, --problem P     the problem's id ('tryout list') or its folder
  --sanitize          look for undefined behaviour behind wrong answers too

Further options: tryout help options. Exit codes: tryout help exit-codes.
)";

constexpr std::string_view list_page = R"(List the problems.

  tryout list
  tryout list --tag parsing --difficulty easy
  tryout list --problems ~/my-problems --format json

tryout list [--tag TAG]... [--difficulty D]

  --tag TAG           only problems with this tag; repeated: with all of them
  --difficulty D      easy, medium or hard

Problems are looked for in the folders of TRYOUT_PATH, in ./problems, in
$XDG_DATA_HOME/tryout/problems, in $XDG_DATA_DIRS, and where tryout is installed.
Further options: tryout help options.
)";

constexpr std::string_view show_page =
    R"(Show a problem: statement, limits, groups of tests, samples.

  tryout show log-top
  tryout show ./problems/log-top --format json

tryout show PROBLEM [--notes]

  PROBLEM             the problem's id ('tryout list') or its folder
  --notes             what is for the interviewer, too

On a terminal the text goes through $PAGER, or less -FR; PAGER= switches that off.
Further options: tryout help options.
)";

constexpr std::string_view doctor_page =
    R"(Find out whether grading can be trusted on this host.

  tryout doctor
  tryout doctor --format json

Says what the host offers, what the sandbox uses of it, what is missing and the
command that would bring it. Then runs seven hostile programs and says what
stopped each: a spinner, a sleeper, a memory hog, a forker, a file reader, a
socket opener and a survivor. Last it runs the same work many times and says how
far apart two CPU times must be to say something different here.

Exit code 0: grading can be trusted; 3: it cannot, and the last lines say why.
tryout.yaml can require layers of the sandbox, by the names shown here:

  sandbox: {require: [namespaces, landlock]}

Then 'submit' and 'run' refuse, with exit code 3, to judge without them.
Further options: tryout help options.
)";

constexpr std::string_view explain_page =
    R"(Explain a verdict: what it means, and what to do about it.

  tryout explain TLE
  tryout explain rte

tryout explain VERDICT

  VERDICT             AC, WA, TLE, MLE, OLE, RTE, CE or JE

All verdicts at a glance: tryout help verdicts.
)";

constexpr std::string_view help_page = R"(Help on a command or a topic.

  tryout help submit
  tryout help verdicts

tryout help [TOPIC]

Topics: verdicts, exit-codes, limits, checkers, problem.yaml, options
)";

constexpr std::string_view verdicts_page =
    R"(Verdicts, of a test, a group and a submission ('tryout explain TLE' says more).

  AC   accepted
  WA   wrong answer: the output differs; for visible tests it is shown where
  TLE  time limit exceeded: too much CPU time, or waiting without end
  MLE  memory limit exceeded: peak resident memory, or an allocation refused
  OLE  output limit exceeded
  RTE  runtime error: a signal, an exception, an exit code, a blocked system call
  CE   compile error, or a compilation over its limits
  JE   judge error: ours, never the submission's fault

A group has its first failing test's verdict, a submission its first group's.
)";

constexpr std::string_view exit_codes_page = R"(Exit codes.

  0        accepted, on all that was asked
  1        judged and not accepted (0 with --exit-zero)
  2        yours to mend: a bad option, an unknown problem, a bad file
  3        ours: the judge could not work, or a result could not be written;
           'doctor': grading cannot be trusted here
  4        nothing ran: no test was selected, no problem found
  130 143  interrupted by Ctrl-C, by SIGTERM
)";

constexpr std::string_view limits_page =
    R"(Limits of one test, set in problem.yaml; units are always written.

  limits: {cpu: 2s, wall: 7s, memory: 256MiB, output: 64MiB, threads: 16}

  cpu      user and system time, all threads together        TLE
  wall     time that passes, for programs that wait          TLE
  memory   peak resident memory                              MLE
  output   bytes on standard output and standard error each  OLE
  stack    of the main thread; as much as memory if not said
  threads  alive at once, the main thread included

Limits of a file hold for its groups, those of a group for its tests; the inner
ones win, key by key. 'tryout show PROBLEM' shows them, 'submit -vv' for each test.
)";

constexpr std::string_view checkers_page = R"(Checkers compare the output with the answer.

  checker: tokens                          the default: split at white space
  checker: {tokens: {float_rel: 1e-6, float_abs: 1e-9, ignore_case: true}}
  checker: lines                           spaces at line ends do not count
  checker: exact                           byte for byte
  checker: unordered_lines                 lines in any order
  checker: {json: {unordered: ["/items"], float_abs: 1e-6}}

Numbers are compared with a tolerance only where one is given; either of the two
suffices. CRLF and LF are the same under tokens and lines. Under json, objects are
compared by key, and the arrays named in 'unordered' in any order.
)";

constexpr std::string_view problem_yaml_page =
    R"(A problem is a folder with a problem.yaml. The smallest:

  format: 1
  id: a-plus-b
  name: A + B
  mode: stdio
  tests:
    - {in: "1 2", out: "3"}
    - {in: "-5 5", out: "0"}

Instead of tests, groups: with a name, points, visible, needs, score (all, sum,
min), limits, checker and tests. A test has 'in' and 'out', or 'files' (a pattern
such as data/*.in, each with NAME.ans or NAME.out beside it), and a name, a hint,
tags, a weight, limits and a checker of its own if it needs them.

Further keys: difficulty, tags, authors, license, source, statement (Markdown, or
the name of a .md file), notes (as statement, for the interviewer), compile, limits,
checker, and solutions, each with the verdicts it is expected to get. Mistakes are
reported with line and column.
)";

constexpr std::array pages{
    Page{"submit", submit_page},
    Page{"run", run_page},
    Page{"list", list_page},
    Page{"show", show_page},
    Page{"doctor", doctor_page},
    Page{"explain", explain_page},
    Page{"help", help_page},
    Page{"options", options_page},
    Page{"verdicts", verdicts_page},
    Page{"exit-codes", exit_codes_page},
    Page{"limits", limits_page},
    Page{"checkers", checkers_page},
    Page{"problem.yaml", problem_yaml_page},
};

}  // namespace

std::optional<std::string_view> help_text(std::string_view topic) {
  if (topic.empty()) return overview;
  for (const Page& page : pages)
    if (page.topic == topic) return page.text;
  return std::nullopt;
}

std::vector<std::string> help_topics() {
  std::vector<std::string> topics;
  topics.reserve(pages.size());
  for (const Page& page : pages) topics.emplace_back(page.topic);
  return topics;
}

}  // namespace cli
