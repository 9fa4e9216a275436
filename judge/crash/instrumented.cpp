#include "judge/crash/instrumented.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

#include "judge/crash/sanitizer_text.hpp"
#include "judge/crash/symbols.hpp"
#include "sandbox/memory_file.hpp"

namespace judge {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t most_frames = 6;

// '~' makes a name unsafe, so no file of a submission is called like these.
constexpr const char* program_name = "program~";
constexpr const char* options_name = "options~.cpp";

// In the program, because a tool is given no environment. Whatever is found ends it; addresses are
// looked up later, as the sandbox shows the program no /proc. Without it the fast unwinder does not
// know where the stack is.
constexpr const char* options = R"(extern "C" const char* __asan_default_options() {
  return "symbolize=0:detect_leaks=0:handle_abort=1:handle_sigill=1:abort_on_error=0:"
         "allocator_may_return_null=0:detect_stack_use_after_return=1:print_legend=0:"
         "print_summary=0:malloc_context_size=8:fast_unwind_on_malloc=0";
}
extern "C" const char* __ubsan_default_options() {
  return "symbolize=0:print_stacktrace=1:halt_on_error=1";
}
)";

void append(std::vector<std::string>& to, const std::vector<std::string>& more) {
  to.insert(to.end(), more.begin(), more.end());
}

// _GLIBCXX_DEBUG knows most, but not everything compiles with it.
sandbox::ToolSpec build_spec(const UnitNames& names, const Toolchain& toolchain,
                             const char* library_checks) {
  sandbox::ToolSpec spec;
  spec.argv = {toolchain.path, "-w", "-std=" + toolchain.standard};
  append(spec.argv, toolchain.flags);
  append(spec.argv, {"-O1", "-g", "-fno-omit-frame-pointer", "-fno-optimize-sibling-calls",
                     "-fsanitize=address,undefined", "-fno-sanitize-recover=all", library_checks});
  if (!toolchain.is_clang()) append(spec.argv, {"-static-libasan", "-static-libubsan"});
  for (const std::string& folder : names.quote_folders) append(spec.argv, {"-iquote", folder});
  append(spec.argv, names.units);
  append(spec.argv, {options_name});
  append(spec.argv, toolchain.link);
  append(spec.argv, {"-o", program_name});
  spec.files = names.files;
  spec.files.push_back({options_name, options});
  spec.result = program_name;
  spec.limits = {.cpu_time = 60s, .wall_time = 120s, .memory_bytes = 2ull << 30, .threads = 64};
  return spec;
}

sandbox::Limits generous(const sandbox::Limits& limits) {
  sandbox::Limits more = limits;
  more.cpu_time = std::clamp<std::chrono::milliseconds>(limits.cpu_time * 10, 5s, 20s);
  more.wall_time = 3 * more.cpu_time;
  more.memory_bytes = std::min<std::uint64_t>(4 * limits.memory_bytes, 2ull << 30) + (512 << 20);
  more.stack_bytes = 2 * (limits.stack_bytes != 0 ? limits.stack_bytes : limits.memory_bytes);
  more.threads = limits.threads + 4;  // a sanitizer may have one of its own
  return more;
}

// A destructor that ends in an endless recursion is told apart: nobody sees the call.
void name_recursion(Defect& defect) {
  if (defect.kind != "stack-overflow" || defect.traces.empty()) return;
  const auto& frames = defect.traces.front().frames;
  const auto destructor = std::find_if(frames.begin(), frames.end(), [](const Frame& frame) {
    return frame.function.find("::~") != std::string::npos;
  });
  if (destructor != frames.end())
    defect.text = "the stack overflowed: a destructor calls itself too deep or endlessly";
}

// Of a long recursion the innermost frames say all.
std::vector<Frame> first_of(std::vector<Frame> frames) {
  if (frames.size() > most_frames) frames.resize(most_frames);
  return frames;
}

}  // namespace

void Instrumented::build() {
  if (std::exchange(built_, true)) return;
  names_ = name_units(submission_);
  for (const char* checks : {"-D_GLIBCXX_DEBUG", "-D_GLIBCXX_ASSERTIONS"}) {
    sandbox::ToolResult made = sandbox_.run_tool(build_spec(names_, toolchain_, checks));
    if (made.run.outcome != sandbox::Outcome::exited || made.run.exit_code != 0) continue;
    program_ = std::move(made.result);
    return;
  }
}

std::vector<Frame> Instrumented::own_frames(const std::vector<std::uint64_t>& addresses) {
  if (addresses.empty()) return {};
  sandbox::ToolSpec spec;
  spec.argv = {"/usr/bin/addr2line", "-f", "-C", "-i", "-e", program_name};
  for (const std::uint64_t address : addresses) {
    std::array<char, 24> text{};
    std::snprintf(text.data(), text.size(), "0x%llx", static_cast<unsigned long long>(address));
    spec.argv.emplace_back(text.data());
  }
  spec.files.push_back({program_name, "", program_.get()});
  spec.limits = {.cpu_time = 10s, .wall_time = 30s, .memory_bytes = 1ull << 30};
  return judge::own_frames(sandbox_.run_tool(spec).stdout_text, names_, submission_);
}

std::optional<Defect> Instrumented::find_defect(int input, const sandbox::Limits& limits) {
  build();
  if (!program_) return std::nullopt;
  const sandbox::UniqueFd in = sandbox::reopen_for_reading(input);
  sandbox::ToolSpec spec;
  spec.argv = {"solution"};
  spec.program = program_.get();
  spec.stdin_fd = in.get();
  spec.shadowed = true;
  spec.text_keep_bytes = 4 << 20;
  spec.scratch_bytes = 16 << 20;
  spec.limits = generous(limits);
  const SanitizerReport found = sanitizer_report(sandbox_.run_tool(spec).stderr_text);
  if (found.kind.empty()) return std::nullopt;
  Defect defect{found.kind, found.text, found.detail, {}};
  for (const RawTrace& trace : found.traces)
    if (std::vector<Frame> frames = first_of(own_frames(trace.addresses)); !frames.empty())
      defect.traces.push_back({trace.label, std::move(frames)});
  const Frame place = own_place(found.file, found.line, names_, submission_);
  if (defect.traces.empty() && !place.file.empty()) defect.traces.push_back({"", {place}});
  name_recursion(defect);
  // The timed run has said as much already.
  if ((defect.kind == "abort" || defect.kind == "uncaught-exception") && defect.traces.empty())
    return std::nullopt;
  return defect;
}

}  // namespace judge
