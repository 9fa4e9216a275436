#include "cli/commands/verdict_texts.hpp"

#include <algorithm>
#include <array>

#include "judge/verdict.hpp"

namespace cli {
namespace {

struct Text {
  judge::Verdict verdict;
  std::string_view text;
};

constexpr std::array texts{
    Text{judge::Verdict::accepted, R"(AC: accepted. The output is right, within every limit.

A submission is accepted if every test is. 'submit -v' shows each test with its
time and memory, and what share of the limit that was.

"near the limit" means that the time was within 20 % of it. The test was then run
again, alone, and the fastest run counted: the verdict holds, but with little room.
Try the largest input the statement allows on a slower machine in your mind.

'submit --sanitize' looks for undefined behaviour that has done no harm yet.
)"},
    Text{judge::Verdict::wrong_answer,
         R"(WA: wrong answer. The program ended well, but its output is not the expected one.

For a visible test the first difference is shown, with line and column; a note says
what eyes miss: a trailing space, the same lines in another order, a missing end.
Numbers are compared with a tolerance only where the problem says so.

Work from the smallest case: 'tryout run -p P GROUP/TEST' runs one test alone.
Hidden test? Read its name and hint, then try: nothing (n = 0), one, all equal,
the largest values (does int suffice?), already sorted, duplicates, ties.
If it makes no sense at all, 'submit --sanitize' looks for undefined behaviour.
)"},
    Text{judge::Verdict::time_limit,
         R"(TLE: time limit exceeded. Too much CPU time, or waiting until the clock ran out.

"> 1.00 s cpu" is user and system time, all threads together. It is stopped at twice
the limit. Near the limit, runs are repeated and the fastest counts: not bad luck.
"idle" means it waited: for input that is not there, or for a lock.

Count steps: about 10^8 simple ones a second. n = 10^5 needs O(n log n), n = 5000
bears O(n^2). Hidden loops: erase at the front of a vector, s = s + c, substr, count
in a list, a container passed by value. Slow input: use '\n' for endl, and
std::ios::sync_with_stdio(false). 'submit -vv' shows each test's limits.
)"},
    Text{judge::Verdict::memory_limit,
         R"(MLE: memory limit exceeded. Peak resident memory, or an allocation refused.

"62 MiB of 64 MiB" was measured; "asked for more" means that one allocation would
have passed the limit; "its code and static data" are global arrays.

Do the sum: elements times size. An int has 4 bytes, a pointer 8, a std::string 32
and its text, a node of a map or list 40 to 70. A vector that grows holds old and
new at once for a moment: reserve() what you know. Keep what the answer needs,
not the whole input; free what is done with. Recursion keeps every frame.
'submit -v' shows each test's peak: which of them grows with the input?
)"},
    Text{judge::Verdict::output_limit,
         R"(OLE: output limit exceeded. More was written than the problem allows.

The limit holds for standard output and for standard error, each.

Most often a loop does not end: it prints and prints. Which condition ends it, and
does every path through the body come nearer to it? Is end of input noticed? A
failed 'std::cin >> n' leaves n at 0 and fails for ever after: test the stream.

Else it is debugging output: take it out, even on standard error.
'submit -vv' shows the limit.
)"},
    Text{judge::Verdict::runtime_error,
         R"(RTE: runtime error. The program was ended by a signal, or said that it failed.

SIGSEGV   a pointer to nowhere, an index out of range, the stack overflowed
SIGABRT   an uncaught exception, a failed assert, the heap was damaged
SIGFPE    an integer divided by zero
exit code main did not return 0
blocked   a system call that solutions may not make: files, sockets, fork

After a signal, the program is run once more under sanitizers, and the report names
the defect with the line in your code. Start there. 'submit --sanitize' does the
same for wrong answers. To see it yourself: g++ -g -fsanitize=address,undefined.
)"},
    Text{judge::Verdict::compile_error,
         R"(CE: compile error. There is no program to run, so no test was run.

The compiler's messages are shown as it wrote them. Mend the first one first: the
others often follow from it. 'submit -vv' shows the command, to try it yourself.

"undefined reference": a function is declared and never defined, or main is missing.
"no such file": only the files of the submission and the standard library are there.
Compiling has limits of its own (CPU time, memory, size of the program); a template
or a constexpr that never ends reaches them.
The standard and the flags are those of the problem: -std=c++20 -O2 if it is silent.
)"},
    Text{judge::Verdict::judge_error,
         R"(JE: judge error. Ours or the problem's, never the submission's fault.

It says what failed: a generator or the reference solution of the problem, a file
that is missing, or the sandbox itself on this machine. The exit code is 3.

If you only solve the problem: try again, then tell its author or whoever runs this
machine, with the line that is shown. Nothing in your program will change it.

If you are the author: 'submit --reveal' shows details that are kept from others.
If it is the sandbox: the step that failed is named; 'tryout-sandbox -- /bin/true'
tries it alone, and --log FILE writes down what happens inside.
)"},
};

bool same_letters(std::string_view one, std::string_view other) {
  return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                    [](char a, char b) { return (a | 0x20) == (b | 0x20); });
}

}  // namespace

std::optional<std::string_view> verdict_text(std::string_view name) {
  for (const Text& text : texts)
    if (same_letters(name, judge::short_name(text.verdict))) return text.text;
  return std::nullopt;
}

std::vector<std::string> verdict_names() {
  std::vector<std::string> names;
  names.reserve(texts.size());
  for (const Text& text : texts) names.emplace_back(judge::short_name(text.verdict));
  return names;
}

}  // namespace cli
