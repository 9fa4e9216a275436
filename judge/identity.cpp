#include "judge/identity.hpp"

#include <system_error>
#include <variant>

#include "judge/hash.hpp"
#include "judge/regular_file.hpp"
#include "sandbox/memory_file.hpp"

namespace judge {
namespace {

void add_file(Hasher& hash, const std::filesystem::path& path) {
  try {
    const sandbox::MappedFile file(open_regular(path).get());
    hash.field(file.bytes());
  } catch (const std::system_error&) {
    hash.field("");
  }
}

void add_data(Hasher& hash, const Data& data) {
  hash.field(std::to_string(data.index()));
  if (const auto* text = std::get_if<InlineText>(&data)) hash.field(text->text);
  if (const auto* file = std::get_if<DataFile>(&data)) add_file(hash, file->path);
  if (const auto* generated = std::get_if<Generated>(&data)) {
    add_file(hash, generated->program);
    for (const std::string& arg : generated->args) hash.field(arg);
  }
}

}  // namespace

std::string submission_hash(const Submission& submission) {
  Hasher hash;
  for (const SourceFile& file : submission.files) hash.field(file.name).field(file.bytes);
  return hash.hex();
}

std::string problem_hash(const Problem& problem) {
  Hasher hash;
  hash.field(problem.id);
  add_file(hash, problem.folder / "problem.yaml");
  for (const Group& group : problem.groups)
    for (const Test& test : group.tests) {
      hash.field(group.name).field(test.name);
      add_data(hash, test.input);
      if (test.answer) add_data(hash, *test.answer);
    }
  return hash.hex();
}

std::string run_id(const std::string& submission_hash, const std::string& problem_hash,
                   std::chrono::system_clock::time_point started) {
  const auto since_epoch = std::to_string(started.time_since_epoch().count());
  return Hasher().field(submission_hash).field(problem_hash).field(since_epoch).hex().substr(0, 6);
}

}  // namespace judge
