#include "cli/options.hpp"

#include <algorithm>
#include <functional>

#include "cli/commands/help_texts.hpp"
#include "cli/commands/verdict_texts.hpp"
#include "cli/terminal/text.hpp"
#include "judge/text/diagnostic.hpp"
#include "tests/catch.hpp"

using cli::Command;
using cli::Detail;
using cli::Format;
using cli::Options;
using cli::parse_options;
using cli::Target;

namespace {

using Words = std::vector<std::string>;

// The message of the InputError that these arguments cause.
std::string complaint(const Words& arguments) {
  try {
    parse_options(arguments);
  } catch (const judge::InputError& error) {
    return error.diagnostics.front().message;
  }
  return "no complaint";
}

}  // namespace

TEST_CASE("submit takes a file, a problem and tests") {
  const Options options = parse_options({"submit", "a.cpp", "-p", "log-top", "edge", "scale/x y"});
  CHECK(options.command == Command::submit);
  CHECK(options.problem == "log-top");
  CHECK(options.operands == Words{"a.cpp", "edge", "scale/x y"});
  CHECK(options.targets == std::vector<Target>{{Format::table, std::nullopt}});
  CHECK(options.detail == Detail::unexpected);
  CHECK(options.progress);
  CHECK_FALSE(options.exit_zero);
}

TEST_CASE("global options mean the same before and after the command") {
  const Words global{"--format", "json",        "--color=never",
                     "-v",       "-j4",         "--exit-zero",
                     "--reveal", "--fail-fast", "--no-progress",
                     "--log",    "l",           "--config",
                     "c",        "--problems",  "d"};
  const Words command{"run", "a.cpp", "-p", "x"};
  Words before = global, after = command, between{"run"};
  before.insert(before.end(), command.begin(), command.end());
  after.insert(after.end(), global.begin(), global.end());
  between.insert(between.end(), global.begin(), global.end());
  between.insert(between.end(), {"-p", "x", "a.cpp"});
  for (const Words& arguments : {before, after, between}) {
    const Options options = parse_options(arguments);
    CHECK(options.command == Command::run);
    CHECK(options.targets == std::vector<Target>{{Format::json, std::nullopt}});
    CHECK(options.colour == cli::ColourChoice::never);
    CHECK(options.detail == Detail::every_test);
    CHECK(options.jobs == 4);
    CHECK(options.exit_zero);
    CHECK(options.reveal);
    CHECK(options.fail_fast);
    CHECK_FALSE(options.progress);
    CHECK(options.log == "l");
    CHECK(options.config == "c");
    CHECK(options.problems == "d");
    CHECK(options.problem == "x");
    CHECK(options.operands == Words{"a.cpp"});
  }
}

TEST_CASE("verbosity adds up") {
  const auto detail = [](const Words& words) {
    Words arguments{"list"};
    arguments.insert(arguments.end(), words.begin(), words.end());
    return parse_options(arguments).detail;
  };
  CHECK(detail({"-q"}) == Detail::verdict);
  CHECK(detail({"-qq"}) == Detail::nothing);
  CHECK(detail({"-q", "-q", "-q"}) == Detail::nothing);
  CHECK(detail({"-vv"}) == Detail::every_detail);
  CHECK(detail({"--verbose"}) == Detail::every_test);
  CHECK(detail({"-q", "-v"}) == Detail::unexpected);
}

TEST_CASE("an -o takes the format before it, else the one behind it") {
  const auto targets = [](const Words& words) {
    Words arguments{"list"};
    arguments.insert(arguments.end(), words.begin(), words.end());
    return parse_options(arguments).targets;
  };
  using Targets = std::vector<Target>;
  CHECK(targets({"-o", "f"}) == Targets{{Format::table, "f"}});
  CHECK(targets({"--format", "json", "-o", "f"}) == Targets{{Format::json, "f"}});
  CHECK(targets({"-o", "f", "--format", "json"}) == Targets{{Format::json, "f"}});
  CHECK(targets({"--format", "json", "-o", "f", "--format", "table"}) ==
        Targets{{Format::json, "f"}, {Format::table, std::nullopt}});
  CHECK(targets({"--format", "table", "--format", "json", "-o", "f"}) ==
        Targets{{Format::table, std::nullopt}, {Format::json, "f"}});
  CHECK(targets({"--format=json", "-of", "--format=plain", "-og"}) ==
        Targets{{Format::json, "f"}, {Format::plain, "g"}});
  CHECK(complaint({"list", "--format", "json", "--format", "plain"})
            .starts_with("only one format can go to standard output"));
}

TEST_CASE("list takes tags and a difficulty") {
  const Options options =
      parse_options({"list", "--tag", "a", "--difficulty", "easy", "--tag", "b"});
  CHECK(options.command == Command::list);
  CHECK(options.tags == Words{"a", "b"});
  CHECK(options.difficulty == "easy");
}

TEST_CASE("help is found in every way people ask for it") {
  CHECK(parse_options({"--help"}).topic.empty());
  CHECK(parse_options({"help"}).topic.empty());
  CHECK(parse_options({"help", "verdicts"}).topic == "verdicts");
  for (const Words& arguments : {Words{"submit", "--help"}, Words{"-h", "submit"},
                                 Words{"submit", "a.cpp", "-h"}, Words{"help", "submit"}}) {
    CHECK(parse_options(arguments).command == Command::help);
    CHECK(parse_options(arguments).topic == "submit");
  }
  CHECK(parse_options({"--version"}).command == Command::version);
}

TEST_CASE("an unknown command or option is answered with the nearest one") {
  CHECK(complaint({"sumbit", "a.cpp"}) ==
        "no command 'sumbit' (did you mean 'submit'?); 'tryout --help' lists all commands");
  CHECK(complaint({"frobnicate"}) == "no command 'frobnicate'; 'tryout --help' lists all commands");
  CHECK(complaint({"submit", "a.cpp", "--problme", "x"}) ==
        "no option '--problme' of 'submit' (did you mean '--problem'?)");
  CHECK(complaint({"--fromat", "json", "list"}) ==
        "no option '--fromat' of 'list' (did you mean '--format'?)");
  CHECK(complaint({"list", "--fromat=json"}) ==
        "no option '--fromat' of 'list' (did you mean '--format'?)");
  CHECK(complaint({"show", "x", "--reveel"}) ==
        "no option '--reveel' of 'show' (did you mean '--reveal'?)");
}

TEST_CASE("an option of one command is refused elsewhere") {
  CHECK(complaint({"-p", "x", "submit"}) == "'-p' belongs behind 'submit': tryout submit -p");
  CHECK(complaint({"list", "-x"}) == "no option '-x' of 'list'");
  CHECK(complaint({"list", "--exit-zero=maybe"}).starts_with("cannot read the options: "));
}

TEST_CASE("a bad value is answered with the good ones") {
  CHECK(complaint({"list", "--format", "jsno"}) ==
        "no format 'jsno' (did you mean 'json'?); there are table, plain, json and jsonl");
  CHECK(complaint({"list", "--color", "alway"}) ==
        "--color is auto, always or never, not 'alway' (did you mean 'always'?)");
  for (const std::string jobs : {"0", "257", "two", "4x", "99999999999999999999"})
    CHECK(complaint({"list", "-j", jobs}) == "-j takes a number from 1 to 256, not '" + jobs + "'");
  CHECK(complaint({"list", "-o", ""}) == "-o needs the name of a file");
}

TEST_CASE("what is missing is said kindly") {
  CHECK(complaint({}).starts_with("no command given"));
  CHECK(complaint({"submit", "a.cpp"}) ==
        "which problem? say -p PROBLEM, an id or a folder; 'tryout list' shows all");
  CHECK(complaint({"show"}) == "which problem? say 'tryout show PROBLEM'; 'tryout list' shows all");
  CHECK(complaint({"list", "--format"}) == "--format needs a value");
  CHECK(complaint({"submit", "-p"}) == "--problem needs a value");
}

TEST_CASE("what is too much is refused") {
  CHECK(complaint({"list", "x"}) == "'list' has no use for 'x'; see 'tryout list --help'");
  CHECK(complaint({"show", "x", "y"}) == "'show' has no use for 'y'; see 'tryout show --help'");
  CHECK(complaint({"list", "-p", "x"}).starts_with("no option '-p' of 'list'"));
}

TEST_CASE("whatever is typed, the answer is options or an InputError") {
  const Words words{"submit", "list",    "--format", "-o",  "-p",    "--",
                    "-",      "",        "-q-",      "--=", "-j",    "--tag",
                    "help",   "--color", "-vq",      "---", "--x=y", "a.cpp"};
  for (const std::string& first : words)
    for (const std::string& second : words)
      for (const std::string& third : words) {
        try {
          parse_options({first, second, third});
        } catch (const judge::InputError& error) {
          CHECK_FALSE(error.diagnostics.front().message.empty());
        }
      }
}

TEST_CASE("words behind -- are no options") {
  const Options options = parse_options({"submit", "-p", "x", "--", "-strange.cpp"});
  CHECK(options.operands == Words{"-strange.cpp"});
}

TEST_CASE("help pages fit on a screen and show their examples first") {
  for (const std::string& topic : cli::help_topics()) {
    INFO(topic);
    const auto lines = cli::lines_of(*cli::help_text(topic));
    CHECK(lines.size() <= 25);
    for (const std::string_view line : lines) CHECK(cli::columns(line) < 85);
  }
  for (const std::string command : {"submit", "run", "list", "show", "doctor", "explain", "help"})
    CHECK(cli::lines_of(*cli::help_text(command)).at(2).starts_with("  tryout " + command));
  CHECK_FALSE(cli::help_text("nonsense"));
}

TEST_CASE("every verdict is explained in ten lines") {
  const auto is_short = [](std::string_view text) {
    const auto lines = cli::lines_of(text);
    for (const std::string_view line : lines) CHECK(cli::columns(line) <= 84);
    CHECK(std::count_if(lines.begin(), lines.end(), [](auto line) { return !line.empty(); }) <= 10);
  };
  CHECK(cli::verdict_names().size() == 8);
  for (const std::string& name : cli::verdict_names()) {
    INFO(name);
    REQUIRE(cli::verdict_text(name));
    CHECK(cli::verdict_text(name)->starts_with(name + ": "));
    is_short(*cli::verdict_text(name));
  }
  CHECK(cli::verdict_text("tle") == cli::verdict_text("TLE"));
  CHECK_FALSE(cli::verdict_text("TLEE"));
  CHECK_FALSE(cli::verdict_text(""));
  is_short(*cli::help_text("verdicts"));
}

TEST_CASE("explain takes one verdict") {
  CHECK(parse_options({"explain", "TLE"}).topic == "TLE");
  CHECK(complaint({"explain"}) == "which verdict? say 'tryout explain TLE'");
  CHECK(parse_options({"submit", "-p", "x", "--sanitize"}).sanitize);
}

TEST_CASE("every option is in the help") {
  const auto is_told = [](const std::string& name, std::string_view page) {
    return page.find(name) != std::string_view::npos;
  };
  for (const std::string& name : cli::option_names("")) {
    INFO(name);
    CHECK(is_told(name, *cli::help_text("options")));
  }
  for (const std::string command : {"submit", "run", "list", "show", "doctor", "explain", "help"})
    for (const std::string& name : cli::option_names(command)) {
      INFO(command << ' ' << name);
      CHECK(is_told(name, *cli::help_text(command)));
    }
}
