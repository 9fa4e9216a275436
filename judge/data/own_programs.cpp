#include "judge/data/own_programs.hpp"

#include <map>
#include <mutex>
#include <system_error>
#include <utility>

#include "judge/data/hash.hpp"
#include "judge/data/regular_file.hpp"
#include "judge/run/explain.hpp"
#include "judge/text/diagnostic.hpp"
#include "sandbox/memory_file.hpp"

namespace judge {
namespace {

Submission read_sources(const std::string& role, const std::filesystem::path& path) {
  try {
    return read_submission(path);
  } catch (const InputError& e) {
    throw ProblemFault("the " + role + ' ' + path.filename().string() + " cannot be read",
                       e.what());
  }
}

[[noreturn]] void refuse_twice(const std::string& role, const std::string& program,
                               const std::string& name) {
  throw ProblemFault("the " + role + ' ' + program + " has two files called " + name);
}

void add_headers(Submission& sources, const std::string& role,
                 const std::vector<std::filesystem::path>& include) {
  constexpr std::size_t largest = 4 << 20;
  for (const std::filesystem::path& path : include) {
    const std::string name = path.filename().string();
    for (const SourceFile& file : sources.files)
      if (file.name == name) refuse_twice(role, sources.name, name);
    try {
      sources.files.push_back({name, head_of(open_regular(path).get(), largest)});
    } catch (const std::system_error& e) {
      throw ProblemFault("the header " + name + " cannot be read", e.what());
    }
  }
}

std::string identity(const Submission& sources, const Toolchain& toolchain) {
  Hasher hash;
  for (const SourceFile& file : sources.files) hash.field(file.name).field(file.bytes);
  hash.field("").field(toolchain.title()).field(toolchain.standard);
  for (const std::string& flag : toolchain.flags) hash.field(flag);
  hash.field("");
  for (const std::string& library : toolchain.link) hash.field(library);
  return hash.hex();
}

// The first line that says what is wrong.
std::string first_error(const Compilation& compilation) {
  if (!compilation.problem.empty()) return compilation.problem;
  const std::string& text = compilation.diagnostics;
  const auto error = text.find("error: ");
  if (error == std::string::npos) return text.substr(0, text.find('\n'));
  const auto start = text.rfind('\n', error);
  const std::string rest = text.substr(start == std::string::npos ? 0 : start + 1);
  return rest.substr(0, rest.find('\n'));
}

std::string first_line_of(int fd) {
  const std::string head = head_of(fd, 200);
  return head.substr(0, head.find('\n'));
}

// An author's exit code tells candidates nothing of a hidden input; its words might.
std::string how_it_failed(const Explanation& bad, const sandbox::RunResult& result) {
  if (bad.reason.kind == "exit_code") return "exit code " + std::to_string(result.exit_code);
  return bad.reason.text;
}

}  // namespace

OwnProgram::OwnProgram(std::string role, const std::filesystem::path& path, Toolchain toolchain,
                       const std::vector<std::filesystem::path>& include)
    : role_(std::move(role)),
      sources_(read_sources(role_, path)),
      toolchain_(std::move(toolchain)) {
  add_headers(sources_, role_, include);
  id_ = identity(sources_, toolchain_);
}

std::string OwnProgram::title() const { return "the " + role_ + ' ' + sources_.name; }

Compiled OwnProgram::compile_or_find(sandbox::Sandbox& sandbox, const DiskCache* cache) const {
  if (!cache) return compile(sources_, toolchain_, sandbox);
  const std::string key = Hasher().field("program").field(id_).hex();
  Compiled found;
  found.program = cache->find(key);
  found.compilation.ok = static_cast<bool>(found.program);
  if (found.compilation.ok) return found;
  found = compile(sources_, toolchain_, sandbox);
  if (found.compilation.ok) cache->store(key, found.program.get());
  return found;
}

std::shared_ptr<const Compiled> OwnProgram::require_compiled(
    std::shared_ptr<const Compiled> program) const {
  if (!program->compilation.ok)
    throw ProblemFault(title() + " does not compile", first_error(program->compilation));
  return program;
}

std::shared_ptr<const Compiled> OwnProgram::compiled(sandbox::Sandbox& sandbox,
                                                     const DiskCache* cache) const {
  static std::mutex mutex;
  static std::map<std::string, std::shared_ptr<const Compiled>> known;
  // Held while compiling: whoever else needs a program now most likely needs this one.
  const std::lock_guard lock(mutex);
  auto& program = known[id_];
  if (!program) program = std::make_shared<Compiled>(compile_or_find(sandbox, cache));
  return program;
}

int OwnProgram::executable(sandbox::Sandbox& sandbox, const DiskCache& cache) const {
  return require_compiled(compiled(sandbox, &cache))->program.get();
}

OwnProgram::Ran OwnProgram::run_well(const std::vector<std::string>& args, int input,
                                     const sandbox::Limits& limits,
                                     sandbox::Sandbox& sandbox) const {
  const auto program = require_compiled(compiled(sandbox));
  const sandbox::UniqueFd in = sandbox::reopen_for_reading(input);
  sandbox::UniqueFd out = sandbox::memory_file("output");
  const sandbox::UniqueFd err = sandbox::memory_file("errors");
  sandbox::ProgramSpec spec;
  spec.program = program->program.get();
  spec.args = args;
  spec.stdin_fd = in.get();
  spec.stdout_fd = out.get();
  spec.stderr_fd = err.get();
  spec.limits = limits;
  const sandbox::RunResult result = sandbox.run(spec);
  if (const auto bad = explain(result, limits, head_of(err.get(), 64 << 10), false))
    throw ProblemFault(title() + " failed: " + how_it_failed(*bad, result),
                       first_line_of(err.get()));
  sandbox::seal(out.get());
  return {std::move(out), result};
}

sandbox::UniqueFd OwnProgram::run(const std::vector<std::string>& args, int input,
                                  const sandbox::Limits& limits, sandbox::Sandbox& sandbox) const {
  return sandbox::reopen_for_reading(run_well(args, input, limits, sandbox).output.get());
}

std::chrono::microseconds OwnProgram::time(int input, const sandbox::Limits& limits,
                                           sandbox::Sandbox& sandbox) const {
  return run_well({}, input, limits, sandbox).result.cpu_time;
}

}  // namespace judge
