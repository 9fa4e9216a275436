// The command of 'generate': a program of the problem and its arguments.

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace judge {

struct CommandLine {
  std::vector<std::string> words;  // the program first
  std::string problem;             // not empty: why there are none
  std::string label;
};

// Which placeholders a command may have.
enum class Placeholders { seed, seed_and_n };

// Splits at spaces and tabs. Single and double quotes keep what is between them together and are
// dropped; there are no escapes.
CommandLine split_command(std::string_view command, Placeholders allowed = Placeholders::seed);

// A seed of 31 bits that depends on nothing but its arguments, so that a new test changes no other.
std::uint32_t seed_of(std::string_view problem_id, std::string_view test_name,
                      std::string_view command, std::uint64_t index);

// `words` without the first, {seed} filled in.
std::vector<std::string> arguments(const std::vector<std::string>& words, std::uint32_t seed);
// The same with {n} filled in, too.
std::vector<std::string> arguments(const std::vector<std::string>& words, std::uint32_t seed,
                                   std::uint64_t n);

}  // namespace judge
