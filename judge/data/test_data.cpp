#include "judge/data/test_data.hpp"

#include <limits>

#include "judge/data/hash.hpp"
#include "judge/data/own_programs.hpp"
#include "judge/data/regular_file.hpp"
#include "sandbox/memory_file.hpp"

namespace judge {
namespace {

constexpr sandbox::Limits generator_limits{
    .cpu_time = std::chrono::seconds(20),
    .wall_time = std::chrono::seconds(60),
    .memory_bytes = 2ull << 30,
    .output_bytes = 1ull << 30,
};

std::uint64_t tenfold(std::uint64_t value) {
  constexpr std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
  return value > most / 10 ? most : value * 10;
}

sandbox::UniqueFd in_memory(std::string_view text) {
  return sandbox::reopen_for_reading(sandbox::sealed_file("data", text).get());
}

sandbox::UniqueFd from_file(const DataFile& file) { return open_regular(file.path); }

std::string input_key(const std::string& program_id, const std::vector<std::string>& args) {
  Hasher hash;
  hash.field("generated").field(program_id);
  for (const std::string& arg : args) hash.field(arg);
  return hash.hex();
}

std::string answer_key(const std::string& program_id, int input) {
  const sandbox::MappedFile bytes(input);
  return Hasher().field("answer").field(program_id).field(bytes.bytes()).hex();
}

}  // namespace

sandbox::Limits reference_limits(sandbox::Limits limits) {
  limits.cpu_time *= 10;
  limits.wall_time *= 10;
  limits.memory_bytes = tenfold(limits.memory_bytes);
  limits.output_bytes = tenfold(limits.output_bytes);
  return limits;
}

sandbox::UniqueFd TestData::generate(const Generated& generated) const {
  const OwnProgram generator("generator", generated.program, toolchain_);
  const std::string key = input_key(generator.id(), generated.args);
  if (auto cached = cache_.find(key)) return cached;
  const sandbox::UniqueFd nothing = in_memory("");
  auto made = generator.run(generated.args, nothing.get(), generator_limits, sandbox_);
  cache_.store(key, made.get());
  return made;
}

sandbox::UniqueFd TestData::ask_reference(int input, const sandbox::Limits& limits) const {
  const Solution* const solution = problem_.reference();
  if (solution == nullptr)
    throw ProblemFault("the test has no answer and the problem no reference solution");
  const OwnProgram reference("reference solution", solution->path, toolchain_);
  const std::string key = answer_key(reference.id(), input);
  if (auto cached = cache_.find(key)) return cached;
  auto made = reference.run({}, input, reference_limits(limits), sandbox_);
  cache_.store(key, made.get());
  return made;
}

sandbox::UniqueFd TestData::open(const Data& data) const {
  if (const auto* text = std::get_if<InlineText>(&data)) return in_memory(text->text);
  if (const auto* file = std::get_if<DataFile>(&data)) return from_file(*file);
  return generate(std::get<Generated>(data));
}

sandbox::UniqueFd TestData::open_input(const Test& test) const { return open(test.input); }

sandbox::UniqueFd TestData::open_answer(const Test& test, int input) const {
  return test.answer ? open(*test.answer) : ask_reference(input, test.limits);
}

sandbox::UniqueFd TestData::open_answer_if_any(const Test& test, int input) const {
  return test.answer || problem_.reference() ? open_answer(test, input) : in_memory("");
}

OwnProgram TestData::author_program(const std::string& role, const AuthorProgram& program) const {
  Toolchain toolchain = toolchain_;
  // Else testlib's exit codes for partial scores could not be told from the others.
  if (program.protocol == AuthorProgram::Protocol::testlib)
    toolchain.flags.emplace_back("-DTESTSYS");
  return {role, program.program, toolchain, program.include};
}

}  // namespace judge
