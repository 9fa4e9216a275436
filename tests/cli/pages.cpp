// Golden files of what is not a report: list, show, Markdown, diagnostics.

#include "cli/diagnostics.hpp"
#include "cli/format/problem_list.hpp"
#include "cli/format/problem_page.hpp"
#include "cli/terminal/markdown.hpp"
#include "tests/catch.hpp"
#include "tests/cli/golden.hpp"

using cli::Charset;
using cli::Format;
using cli::Look;
using namespace std::chrono_literals;

namespace {

constexpr Look wide{.colour = false, .charset = Charset::utf8, .width = 80};
constexpr Look narrow{.colour = false, .charset = Charset::ascii, .width = 40};
constexpr Look coloured{.colour = true, .charset = Charset::utf8, .width = 80};

std::string readable(std::string text) {
  for (std::size_t at = 0; (at = text.find('\x1b', at)) != std::string::npos;)
    text.replace(at, 1, "<ESC>");
  return text;
}

// The same thing in every look.
template <typename Show>
std::string in_every_look(Show show) {
  return "==== 80 columns\n" + show(wide) + "==== 40 columns, ASCII\n" + show(narrow) +
         "==== colour\n" + readable(show(coloured));
}

constexpr std::string_view statement = R"(Each line of standard input is one request:
`<unix_ms> <METHOD> <path> <status> <micros>`. Print the **k** paths with the
*highest* mean latency, ***slowest first***; see [the format](https://example.org/log).

# Output
## Order of the lines

1. by mean, descending
2. ties by path
   - bytewise
   - not by locale

> Malformed lines are skipped.
> They do not count.

| field  | meaning |
|--------|---------|
| `path` | *as is* |

    path count mean_ms

```
/users 2 10.0
	/health 1 0.4
```

* loose

* list

---

A line with a  
forced break, an <b>HTML</b> tag, an escape &#27;[31m, a bare <https://example.org>,
and ![a picture](p.png).

<script>alert(1)</script>
)";

judge::Problem problem() {
  judge::Problem problem;
  problem.id = "log-top";
  problem.name = "Slowest endpoints in an access log";
  problem.difficulty = "easy";
  problem.tags = {"parsing", "top-k"};
  problem.authors = {"Ada Example"};
  problem.license = "cc by-sa";
  problem.statement = "Print the **k** slowest paths.\n";
  problem.notes = "Ask for *two* followers.\n";
  judge::Test test;
  test.name = "two endpoints";
  test.input = judge::InlineText{"2\n1 GET /health 200 400\n"};
  test.answer = judge::InlineText{"/health 1 0.4\n"};
  test.limits.memory_bytes = 64u << 20;
  test.limits.threads = 1;
  test.checker.float_rel = 1e-6;
  judge::Test generated = test;
  generated.name = "random";
  generated.input = judge::Generated{"gen_log.cpp", {"--lines", "10"}};
  generated.answer.reset();
  judge::Test heavy = test;
  heavy.limits.cpu_time = 500ms;
  heavy.checker.kind = judge::Checker::Kind::lines;
  heavy.checker.float_rel.reset();
  judge::Group sample, scale;
  sample.name = "sample";
  sample.visible = true;
  sample.tests = {test, generated};
  scale.name = "scale";
  scale.points = 100;
  scale.needs = {"sample"};
  scale.tests = {test, heavy};
  problem.groups = {sample, scale};
  return problem;
}

judge::InputError two_errors() {
  judge::Diagnostic unknown_key;
  unknown_key.code = "Y012";
  unknown_key.message = "unknown key 'cpu_tme' in 'limits'";
  unknown_key.place = {"problems/token-bucket/problem.yaml", 121, 3};
  unknown_key.source_line = "  cpu_tme: 1s";
  unknown_key.length = 7;
  unknown_key.label = "did you mean 'cpu'?";
  unknown_key.notes = {"allowed here: cpu, wall, memory, output, stack, threads",
                       "see: tryout help limits"};
  judge::Diagnostic missing_file;
  missing_file.message = "no such file 'data/a.in'";
  missing_file.place = {"problems/token-bucket/problem.yaml", 0, 0};
  missing_file.label = "files are looked for beside problem.yaml";
  judge::Diagnostic far_right = unknown_key;
  far_right.place.line = 7;
  far_right.place.column = 151;
  far_right.source_line = std::string(150, 'x') + "\tcpu_tme";
  far_right.length = 100;
  far_right.notes.clear();
  judge::Diagnostic wide_text = far_right;
  wide_text.place.line = 9;
  wide_text.place.column = 9;
  wide_text.source_line = "日本: ü";
  wide_text.length = 2;
  return judge::InputError({unknown_key, missing_file, far_right, wide_text});
}

}  // namespace

TEST_CASE("Markdown is what the golden file shows") {
  check_golden("markdown.txt",
               in_every_look([](const Look& look) { return cli::markdown(statement, look); }));
}

TEST_CASE("an empty statement shows nothing") {
  CHECK(cli::markdown("", wide).empty());
  CHECK(cli::markdown("\n\n", wide).empty());
}

TEST_CASE("absurd nesting neither crashes nor floods") {
  const std::string quotes(100'000, '>');
  CHECK(cli::markdown(quotes + " deep", wide).size() < 10'000);
  std::string lists;
  for (int i = 0; i < 500; ++i)
    lists += std::string(static_cast<std::size_t>(2 * i), ' ') + "- x\n";
  CHECK(cli::markdown(lists, wide).size() < 100'000);
  CHECK_FALSE(
      cli::markdown(std::string(50'000, '*') + "a" + std::string(50'000, '*'), wide).empty());
}

TEST_CASE("a problem's page is what the golden files show") {
  const judge::Problem shown = problem();
  check_golden("show.table.txt", in_every_look([&shown](const Look& look) {
                 return render(shown, cli::View{.look = look});
               }));
  check_golden("show.json", render(shown, cli::View{.format = Format::json}));
  CHECK(render(shown, cli::View{.format = Format::plain, .look = coloured}) ==
        render(shown, cli::View{.look = wide}));
}

TEST_CASE("the interviewer's notes are shown when asked for") {
  const judge::Problem shown = problem();
  CHECK(render(shown, {.look = wide}).find("followers") == std::string::npos);
  CHECK(render(shown, {.format = Format::json}).find("\"notes\": null") != std::string::npos);
  CHECK(render(shown, {.look = wide, .notes = true})
            .find("Interviewer's notes\n  Ask for two followers.") != std::string::npos);
  CHECK(render(shown, {.format = Format::json, .notes = true})
            .find("\"notes\": \"Ask for *two* followers.\\n\"") != std::string::npos);
  CHECK(render(judge::Problem{}, {.look = wide, .notes = true}).find("has none") !=
        std::string::npos);
}

TEST_CASE("the list is what the golden files show") {
  const std::vector<judge::ProblemSummary> problems{
      {"log-top",
       "Slowest endpoints in an access log",
       "easy",
       "stdio",
       {"parsing", "top-k"},
       "/p/log-top",
       ""},
      {"sliding-window-limiter", "Sliding-window rate limiter", "medium", "stdio", {}, "/p/s", ""},
      {"broken", "", "", "", {}, "/p/broken", "problem.yaml:3:1: unknown key 'nmae'"}};
  check_golden("list.table.txt", in_every_look([&problems](const Look& look) {
                 return render(problems, cli::View{.look = look});
               }));
  check_golden("list.json", render(problems, cli::View{.format = Format::json}));
  check_golden("list.jsonl", render(problems, cli::View{.format = Format::jsonl}));
}

TEST_CASE("diagnostics are what the golden file shows") {
  check_golden("diagnostics.txt", in_every_look([](const Look& look) {
                 return cli::diagnostics_text(two_errors(), look);
               }));
}

TEST_CASE("a message without a place is one line") {
  CHECK(cli::diagnostics_text(judge::InputError("no problem 'x'"), wide) ==
        "error: no problem 'x'\n");
}
