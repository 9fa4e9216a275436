#include "judge/run/examiner.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string_view>
#include <utility>

#include "judge/run/explain.hpp"
#include "judge/text/figures.hpp"
#include "judge/yaml/quantity.hpp"
#include "sandbox/memory_file.hpp"

namespace judge {
namespace {

using Protocol = AuthorProgram::Protocol;

constexpr std::size_t message_bytes = 2 << 10;
constexpr std::uint64_t scratch_bytes = 128ull << 20;  // besides the files it is given
constexpr std::uint64_t feedback_bytes = 64ull << 20;
constexpr const char* next_input_name = "nextpass.in";

// What testlib.h calls its exit codes. Those of partial scores begin at 50 where it is compiled
// with -DTESTSYS, as it is here: else they could not be told from the others.
enum TestlibCode : int {
  ok = 0,
  wrong_answer = 1,
  presentation_error = 2,
  failure = 3,
  dirt = 4,
  points = 7,
  unexpected_end = 8,
  partial_first = 50,
  partial_last = 250,
};

std::uint64_t size_of(int fd) {
  struct stat info {};
  return fd >= 0 && ::fstat(fd, &info) == 0 ? static_cast<std::uint64_t>(info.st_size) : 0;
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blank = " \t\r\n";
  const auto first = text.find_first_not_of(blank);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

std::string message_of(std::string_view text) {
  return std::string(trimmed(text).substr(0, message_bytes));
}

std::string first_line(std::string_view text) {
  text = trimmed(text).substr(0, 200);
  return std::string(text.substr(0, text.find('\n')));
}

// A number at the start of `text`, followed by white space or nothing; else NaN.
double number_in(std::string_view text) {
  double number = 0;
  const auto end = std::from_chars(text.data(), text.data() + text.size(), number);
  const std::string_view rest = text.substr(static_cast<std::size_t>(end.ptr - text.data()));
  const bool whole = end.ec == std::errc() && (rest.empty() || trimmed(rest.substr(0, 1)).empty());
  return whole ? number : std::nan("");
}

// "points 0.5 well done", as quitp() says it.
double points_in(std::string_view text) {
  constexpr std::string_view word = "points";
  text = trimmed(text);
  if (!text.starts_with(word)) return std::nan("");
  return number_in(trimmed(text.substr(word.size())));
}

}  // namespace

sandbox::ToolSpec Examiner::spec(int input, int answer, int output) const {
  sandbox::ToolSpec spec;
  spec.program = compiled_;
  spec.limits = terms_.limits;
  spec.text_keep_bytes = 64 << 10;
  spec.scratch_bytes = scratch_bytes + size_of(input) + size_of(answer) + size_of(output);
  spec.files = {{"input", "", input}, {"answer", "", answer}};
  if (terms_.protocol == Protocol::testlib) {
    spec.argv = {"program", "input", "output", "answer"};
    if (output >= 0) spec.files.push_back({"output", "", output});
    return spec;
  }
  spec.argv = {"program", "input", "answer", "feedback/"};
  spec.argv.insert(spec.argv.end(), terms_.args.begin(), terms_.args.end());
  spec.files.push_back({"feedback/", ""});
  for (const sandbox::ToolFile& file : feedback_)
    spec.files.push_back({"feedback/" + file.name, file.bytes});
  spec.stdin_fd = output;
  spec.result_folder = "feedback";
  spec.result_max_bytes = feedback_bytes;
  return spec;
}

void Examiner::fail(const std::string& what, const std::string& said) const {
  throw ProblemFault(program_.title() + ' ' + what, first_line(said));
}

Ruling Examiner::ruling(const sandbox::ToolResult& result) {
  if (result.run.outcome == sandbox::Outcome::wall_limit)
    fail("did not end within " + seconds_text(terms_.limits.wall_time), result.stderr_text);
  if (result.run.outcome != sandbox::Outcome::exited) {
    const auto why = explain(result.run, terms_.limits, result.stderr_text, false);
    fail("failed: " + why->reason.text, result.stderr_text);
  }
  ++passes_;
  return terms_.protocol == Protocol::kattis ? kattis_ruling(result) : testlib_ruling(result);
}

double Examiner::share_of(double given, const std::string& message) const {
  if (!(given >= 0 && given <= terms_.full_score))  // not a number, too
    fail("gave no score from 0 to " + yaml::number_text(terms_.full_score), message);
  return given / terms_.full_score;
}

std::string Examiner::feedback(const std::string& name) const {
  const auto found = std::find_if(feedback_.begin(), feedback_.end(),
                                  [&](const auto& file) { return file.name == name; });
  return found == feedback_.end() ? std::string() : found->bytes;
}

void Examiner::ask_for_next_pass(Ruling& ruling) {
  const auto next = std::find_if(feedback_.begin(), feedback_.end(),
                                 [](const auto& file) { return file.name == next_input_name; });
  if (next == feedback_.end()) return;
  if (!ruling.accepted) fail("rejects the run and asks for a next pass", ruling.message);
  if (passes_ >= terms_.passes)
    fail("asks for more passes than 'passes' allows, " + std::to_string(terms_.passes),
         ruling.message);
  ruling.next_input = sandbox::sealed_file("next pass", next->bytes);
  feedback_.erase(next);
}

Ruling Examiner::kattis_ruling(const sandbox::ToolResult& result) {
  constexpr int accepts = 42;
  constexpr int rejects = 43;
  const int code = result.run.exit_code;
  if (code != accepts && code != rejects)
    fail("ended with exit code " + std::to_string(code) + ", not 42 or 43", result.stderr_text);
  if (!result.folder)
    fail("left no feedback folder of at most " + bytes_text(feedback_bytes), result.stderr_text);
  feedback_ = *result.folder;
  Ruling ruling;
  ruling.accepted = code == accepts;
  ruling.message = message_of(feedback("judgemessage.txt"));
  if (ruling.message.empty()) ruling.message = message_of(feedback("teammessage.txt"));
  ask_for_next_pass(ruling);
  if (!ruling.accepted) return ruling;
  const std::string score = feedback("score.txt");
  ruling.score = score.empty() ? 1 : share_of(number_in(trimmed(score)), ruling.message);
  return ruling;
}

Ruling Examiner::testlib_ruling(const sandbox::ToolResult& result) const {
  const int code = result.run.exit_code;
  Ruling ruling;
  ruling.message = message_of(result.stderr_text.empty() ? result.stdout_text : result.stderr_text);
  switch (code) {
    case ok:
      ruling.accepted = true;
      ruling.score = 1;
      return ruling;
    case wrong_answer:
    case presentation_error:
    case dirt:
    case unexpected_end:
      return ruling;
    case failure:
      fail("says that the test is at fault (exit code 3)", ruling.message);
    case points:
      ruling.score = share_of(points_in(ruling.message), ruling.message);
      break;
    default:
      if (code < partial_first || code > partial_last)
        fail("ended with exit code " + std::to_string(code) + ", which testlib does not have",
             result.stderr_text);
      ruling.score = share_of(code - partial_first, ruling.message);
  }
  ruling.accepted = ruling.score > 0;
  return ruling;
}

}  // namespace judge
