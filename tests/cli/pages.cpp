// Golden files of what is not a report: list, show, Markdown, diagnostics.

#include <nlohmann/json.hpp>

#include "cli/diagnostics.hpp"
#include "cli/format/checkup.hpp"
#include "cli/format/problem_list.hpp"
#include "cli/format/problem_page.hpp"
#include "cli/terminal/markdown.hpp"
#include "cli/terminal/text.hpp"
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
  CHECK(render(shown, cli::View{.look = wide}).find("followers") == std::string::npos);
  CHECK(render(shown, cli::View{.format = Format::json}).find("\"notes\": null") !=
        std::string::npos);
  CHECK(render(shown, cli::View{.look = wide, .notes = true})
            .find("Interviewer's notes\nAsk for *two* followers.") != std::string::npos);
  CHECK(render(shown, cli::View{.format = Format::json, .notes = true})
            .find("\"notes\": \"Ask for *two* followers.\\n\"") != std::string::npos);
  CHECK(render(judge::Problem{}, cli::View{.look = wide, .notes = true}).find("has none") !=
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

namespace {

judge::Checkup healthy() {
  judge::Checkup checkup;
  using State = judge::Offer::State;
  checkup.host = {{"kernel", State::good, "6.1.0-18-amd64 x86_64", true},
                  {"Landlock", State::lacking, "none", false, "boot with lsm=landlock"},
                  {"control groups", State::told, "version 2: memory, pids"},
                  {"less", State::good, "installed, to page 'tryout show'", true}};
  checkup.layers = {{"seccomp", true, "an allow-list of system calls"},
                    {"landlock", false, "files are out of reach by root and filter alone",
                     "boot with lsm=landlock"}};
  sandbox::RunResult run;
  run.outcome = sandbox::Outcome::forbidden_syscall;
  run.syscall_name = "fork";
  run.cpu_time = 500us;
  run.wall_time = 700us;
  run.peak_memory_bytes = 900 << 10;
  checkup.trials = {{"forker", "starts another process", true,
                     "system-call filter: killed at fork(2); behind it: limits, namespaces", run},
                    {"survivor", "leaves processes behind", true, "PID namespace", std::nullopt}};
  judge::Noise noise;
  noise.runs = 15;
  noise.cpu_least = 50ms;
  noise.cpu_median = 51ms;
  noise.cpu_most = 54ms;
  noise.wall_median = 52ms;
  noise.wall_step = noise.cpu_step = 1ns;
  noise.stolen = 0.012;
  noise.apart_ratio = 1.08;
  noise.apart_time = 300us;
  checkup.noise = noise;
  return checkup;
}

judge::Checkup sick() {
  judge::Checkup checkup = healthy();
  checkup.required = {"landlock"};
  checkup.trials[0].stopped = false;
  checkup.trials[0].by = "it ended by itself with exit code 0";
  checkup.noise.reset();
  checkup.objections = {"the settings require 'landlock' of the sandbox, which is missing here",
                        "the forker was not stopped: it ended by itself with exit code 0"};
  return checkup;
}

}  // namespace

TEST_CASE("a check-up is what the golden files show") {
  for (const auto& [name, checkup] : {std::pair("healthy", healthy()), std::pair("sick", sick())}) {
    const std::string stem = std::string("doctor-") + name;
    const auto text = [&checkup = checkup](const Look& look) {
      return render(checkup, cli::View{.look = look});
    };
    check_golden(stem + ".table.txt", in_every_look(text));
    check_golden(stem + ".json", render(checkup, cli::View{.format = Format::json}));
    check_golden(stem + ".plain.txt",
                 render(checkup, cli::View{.format = Format::plain, .look = narrow}));
  }
}

TEST_CASE("no line of a check-up is wider than the page, whatever is in it") {
  for (const Look& look : {wide, narrow})
    for (const judge::Checkup& checkup : {healthy(), sick()}) {
      const std::string text = render(checkup, cli::View{.look = look});
      for (const std::string_view line : cli::lines_of(text)) {
        INFO(line);
        CHECK(cli::columns(line) <= look.width);
      }
    }
}

TEST_CASE("a check-up as JSON has every key, and nothing raw") {
  judge::Checkup checkup = sick();
  checkup.trials[0].by = checkup.host[0].value = checkup.layers[1].what = checkup.objections[0] =
      "\x1b[31m\xff\u202e";
  const std::string text = render(checkup, cli::View{.format = Format::json});
  CHECK(text.find('\x1b') == std::string::npos);
  const auto json = nlohmann::json::parse(text);
  CHECK(json.at("v") == 1);
  CHECK(json.at("trusted") == false);
  CHECK(json.at("objections").size() == 2);
  CHECK(json.at("host").at(1).at("fix") == "boot with lsm=landlock");
  CHECK(json.at("sandbox").at("missing").at(0).at("fix") == "boot with lsm=landlock");
  CHECK(json.at("sandbox").at("required").at(0) == "landlock");
  CHECK(json.at("trials").at(0).at("outcome") == "forbidden_syscall");
  CHECK(json.at("trials").at(1).at("outcome").is_null());
  CHECK(json.at("noise").is_null());
  const auto good = nlohmann::json::parse(render(healthy(), cli::View{.format = Format::jsonl}));
  CHECK(good.at("trusted") == true);
  CHECK(good.at("noise").at("apart_ratio") == 1.08);
  for (const auto& [key, value] : json.items()) CHECK(good.contains(key));
  for (const Format format : {Format::table, Format::plain})
    CHECK(render(checkup, cli::View{.format = format}).find('\x1b') == std::string::npos);
}

TEST_CASE("a quiet check-up is its verdict, a quieter one nothing") {
  CHECK(render(healthy(), cli::View{.look = wide, .detail = cli::Detail::verdict}) ==
        "GRADING CAN BE TRUSTED HERE\n");
  CHECK(render(healthy(), cli::View{.look = wide, .detail = cli::Detail::nothing}).empty());
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
