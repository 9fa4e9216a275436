#include "judge/compile/toolchain.hpp"

#include <unistd.h>

#include <map>
#include <mutex>

#include "judge/text/diagnostic.hpp"

namespace judge {
namespace {

// The one folder of programs that the sandbox shows to a compiler.
constexpr const char* programs = "/usr/bin/";

std::string find_compiler(const std::string& name) {
  if (name.empty() || name.find('/') != std::string::npos)
    throw InputError("'" + name + "' is no compiler's name (want g++ or clang++)");
  std::string path = programs + name;
  if (::access(path.c_str(), X_OK) == 0) return path;
  const std::string package = name.starts_with("clang") ? "clang" : "g++";
  throw InputError("no compiler '" + name + "' in " + programs + " (install one: apt install " +
                   package + ")");
}

std::string first_line(const std::string& text) { return text.substr(0, text.find('\n')); }

std::string ask_version(const std::string& path, sandbox::Sandbox& sandbox) {
  sandbox::ToolSpec spec;
  // g++ answers the first with all three numbers, clang++ knows only the second.
  spec.argv = {path, "-dumpfullversion", "-dumpversion"};
  const sandbox::ToolResult said = sandbox.run_tool(spec);
  const bool ok = said.run.outcome == sandbox::Outcome::exited && said.run.exit_code == 0;
  return ok ? first_line(said.stdout_text) : "";
}

std::string version_of(const std::string& path, sandbox::Sandbox& sandbox) {
  static std::mutex mutex;
  static std::map<std::string, std::string> known;
  const std::lock_guard lock(mutex);
  const auto found = known.find(path);
  if (found != known.end()) return found->second;
  return known[path] = ask_version(path, sandbox);
}

}  // namespace

Toolchain find_toolchain(const CompileSettings& problem, const CompileSettings& user,
                         sandbox::Sandbox& sandbox) {
  Toolchain found;
  found.name = problem.compiler.value_or(user.compiler.value_or("g++"));
  found.path = find_compiler(found.name);
  found.version = version_of(found.path, sandbox);
  found.standard = problem.standard.value_or(user.standard.value_or("c++20"));
  found.flags = problem.flags.value_or(user.flags.value_or(std::vector<std::string>{"-O2"}));
  found.link = problem.link.empty() ? user.link : problem.link;
  return found;
}

}  // namespace judge
