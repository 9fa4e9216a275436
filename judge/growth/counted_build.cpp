#include "judge/growth/counted_build.hpp"

#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

#include "judge/data/hash.hpp"
#include "judge/growth/counters_source.hpp"
#include "sandbox/memory_file.hpp"

namespace judge {
namespace {

// '~' cannot be part of a submission's file name.
constexpr const char* object_name = "counters~.o";

bool is_name_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

// Every NAME of which the source has a __wrap_NAME.
std::set<std::string> wrapped_names() {
  constexpr std::string_view prefix = "__wrap_";
  std::set<std::string> names;
  std::string_view rest = counters_source;
  for (auto at = rest.find(prefix); at != rest.npos; at = rest.find(prefix)) {
    rest.remove_prefix(at + prefix.size());
    std::size_t size = 0;
    while (size < rest.size() && is_name_character(rest[size])) ++size;
    if (size > 0 && rest.substr(size, 1) == "(") names.emplace(rest.substr(0, size));
  }
  return names;
}

// Large copies must be calls, or nobody sees them.
std::vector<std::string> counting_flags(const Toolchain& toolchain) {
  if (toolchain.is_clang()) return {"-fsanitize-coverage=trace-pc", "-fno-sanitize-link-runtime"};
  return {"-fsanitize-coverage=trace-pc", "-mmemcpy-strategy=libcall:-1:noalign",
          "-mmemset-strategy=libcall:-1:noalign"};
}

sandbox::ToolSpec object_spec(const Toolchain& toolchain) {
  sandbox::ToolSpec spec;
  spec.argv = {toolchain.path, "-x", "c",          "-std=gnu11", "-O2",
               "-fno-builtin", "-c", "counters.c", "-o",         object_name};
  if (!toolchain.is_clang())
    spec.argv.insert(spec.argv.end() - 4, "-fno-tree-loop-distribute-patterns");
  spec.files = {{"counters.c", std::string(counters_source)}};
  spec.result = object_name;
  return spec;
}

std::string object_key(const sandbox::ToolSpec& spec, const Toolchain& toolchain) {
  Hasher hash;
  hash.field("counters").field(toolchain.title()).field(counters_source);
  for (const std::string& word : spec.argv) hash.field(word);
  return hash.hex();
}

std::string text_of(const sandbox::UniqueFd& file) {
  return std::string(sandbox::MappedFile(file.get()).bytes());
}

std::string counters_object(const Toolchain& toolchain, const DiskCache& cache,
                            sandbox::Sandbox& sandbox) {
  const sandbox::ToolSpec spec = object_spec(toolchain);
  const std::string key = object_key(spec, toolchain);
  if (const auto cached = cache.find(key)) return text_of(cached);
  const sandbox::ToolResult made = sandbox.run_tool(spec);
  if (made.run.outcome != sandbox::Outcome::exited || made.run.exit_code != 0 || !made.result)
    throw std::runtime_error("the counters of work do not compile: " + made.stderr_text);
  cache.store(key, made.result.get());
  return text_of(made.result);
}

}  // namespace

Compiled compile_counted(const Submission& submission, const Toolchain& toolchain,
                         const DiskCache& cache, sandbox::Sandbox& sandbox) {
  Submission counted = submission;
  counted.files.push_back({object_name, counters_object(toolchain, cache, sandbox)});
  Toolchain counting = toolchain;
  const std::vector<std::string> flags = counting_flags(toolchain);
  counting.flags.insert(counting.flags.end(), flags.begin(), flags.end());
  counting.link.emplace_back(object_name);
  for (const std::string& name : wrapped_names()) counting.link.push_back("-Wl,--wrap=" + name);
  return compile(counted, counting, sandbox);
}

}  // namespace judge
