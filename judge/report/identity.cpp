#include "judge/report/identity.hpp"

#include <system_error>
#include <variant>

#include "judge/data/regular_file.hpp"
#include "judge/report/sha256.hpp"
#include "judge/text/diagnostic.hpp"
#include "sandbox/memory_file.hpp"

namespace judge {
namespace {

// With its length, so that neighbours do not run into each other.
void add_field(Sha256& hash, std::string_view bytes) {
  hash.add(std::to_string(bytes.size())).add(":").add(bytes);
}

void add_file(Sha256& hash, const std::filesystem::path& path) {
  try {
    const sandbox::MappedFile file(open_regular(path).get());
    add_field(hash, file.bytes());
  } catch (const std::system_error&) {
    add_field(hash, "");
  }
}

void add_data(Sha256& hash, const Data& data) {
  add_field(hash, std::to_string(data.index()));
  if (const auto* text = std::get_if<InlineText>(&data)) add_field(hash, text->text);
  if (const auto* file = std::get_if<DataFile>(&data)) add_file(hash, file->path);
  if (const auto* generated = std::get_if<Generated>(&data)) {
    add_file(hash, generated->program);
    for (const std::string& arg : generated->args) add_field(hash, arg);
  }
}

void add_program(Sha256& hash, const AuthorProgram& program) {
  try {
    for (const SourceFile& file : read_submission(program.program).files) {
      add_field(hash, file.name);
      add_field(hash, file.bytes);
    }
  } catch (const InputError&) {
    add_field(hash, "");
  }
  for (const std::filesystem::path& header : program.include) add_file(hash, header);
}

}  // namespace

std::string submission_hash(const Submission& submission) {
  Sha256 hash;
  if (submission.files.size() == 1) return hash.add(submission.files.front().bytes).hex();
  for (const SourceFile& file : submission.files) {
    add_field(hash, file.name);
    add_field(hash, file.bytes);
  }
  return hash.hex();
}

std::string problem_hash(const Problem& problem) {
  Sha256 hash;
  add_field(hash, problem.id);
  add_file(hash, problem.folder / "problem.yaml");
  for (const Group& group : problem.groups)
    for (const Test& test : group.tests) {
      add_field(hash, group.name);
      add_field(hash, test.name);
      add_data(hash, test.input);
      if (test.answer) add_data(hash, *test.answer);
      if (test.checker.custom) add_program(hash, *test.checker.custom);
    }
  return hash.hex();
}

std::string run_id(const std::string& submission_hash, const std::string& problem_hash,
                   std::chrono::system_clock::time_point started) {
  const auto since_epoch = std::to_string(started.time_since_epoch().count());
  return Sha256().add(submission_hash).add(problem_hash).add(since_epoch).hex().substr(0, 6);
}

}  // namespace judge
