#include "judge/problem/command_line.hpp"

#include <xxhash.h>

#include <algorithm>

#include "judge/text/diagnostic_text.hpp"
#include "judge/text/suggest.hpp"

namespace judge {
namespace {

constexpr std::string_view seed_placeholder = "{seed}", n_placeholder = "{n}";

std::vector<std::string> split(std::string_view command, bool& closed) {
  std::vector<std::string> words;
  bool in_word = false;
  char quote_mark = '\0';
  for (const char c : command) {
    const bool opens = quote_mark == '\0' && (c == '\'' || c == '"');
    const bool separates = quote_mark == '\0' && (c == ' ' || c == '\t');
    if (separates) {
      in_word = false;
      continue;
    }
    if (!in_word) words.emplace_back();
    in_word = true;
    if (opens) {
      quote_mark = c;
    } else if (c == quote_mark) {
      quote_mark = '\0';
    } else {
      words.back() += c;
    }
  }
  closed = quote_mark == '\0';
  return words;
}

// The first {word} that is not filled in.
std::string strange_placeholder(std::string_view command, Placeholders allowed) {
  for (std::size_t at = command.find('{'); at != std::string_view::npos;
       at = command.find('{', at + 1)) {
    const std::size_t end =
        std::min(command.find_first_not_of("abcdefghijklmnopqrstuvwxyz_", at + 1), command.size());
    if (end == at + 1 || end == command.size() || command[end] != '}') continue;
    const std::string_view word = command.substr(at, end - at + 1);
    const bool is_known =
        word == seed_placeholder || (word == n_placeholder && allowed == Placeholders::seed_and_n);
    if (!is_known) return std::string(word);
  }
  return {};
}

std::string filled_in(std::string word, std::string_view placeholder, const std::string& value) {
  for (std::size_t at = word.find(placeholder); at != std::string::npos;
       at = word.find(placeholder, at + value.size()))
    word.replace(at, placeholder.size(), value);
  return word;
}

}  // namespace

CommandLine split_command(std::string_view command, Placeholders allowed) {
  CommandLine line;
  if (const std::string strange = strange_placeholder(command, allowed); strange == n_placeholder) {
    line.problem = "{n} is filled in only under 'scaling'";
    line.label = "write the number";
  } else if (!strange.empty()) {
    line.problem = "unknown placeholder " + quote(strange);
    line.label = allowed == Placeholders::seed ? "only {seed} is filled in"
                                               : "only {n} and {seed} are filled in";
  }
  bool closed = true;
  std::vector<std::string> words = split(command, closed);
  if (!closed) {
    line.problem = "a quote in this command is not closed";
    line.label.clear();
  } else if (words.empty() || words.front().empty()) {
    line.problem = "this command names no program";
    line.label = "such as gen.cpp --seed {seed}";
  }
  if (line.problem.empty()) line.words = std::move(words);
  return line;
}

std::uint32_t seed_of(std::string_view problem_id, std::string_view test_name,
                      std::string_view command, std::uint64_t index) {
  std::string key;
  for (const std::string_view part : {problem_id, test_name, command})
    key.append(part).push_back('\0');  // none of them can hold a NUL
  key += std::to_string(index);
  return static_cast<std::uint32_t>(XXH64(key.data(), key.size(), 0) >> 33);
}

std::vector<std::string> arguments(const std::vector<std::string>& words, std::uint32_t seed) {
  std::vector<std::string> args(words.begin() + 1, words.end());
  for (std::string& arg : args)
    arg = filled_in(std::move(arg), seed_placeholder, std::to_string(seed));
  return args;
}

std::vector<std::string> arguments(const std::vector<std::string>& words, std::uint32_t seed,
                                   std::uint64_t n) {
  std::vector<std::string> args = arguments(words, seed);
  for (std::string& arg : args) arg = filled_in(std::move(arg), n_placeholder, std::to_string(n));
  return args;
}

}  // namespace judge
