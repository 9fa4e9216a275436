#include "judge/doctor/trials.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <random>
#include <system_error>

#include "judge/doctor/patient.hpp"
#include "judge/doctor/survivors.hpp"
#include "judge/text/figures.hpp"
#include "judge/text/words.hpp"
#include "sandbox/unique_fd.hpp"

namespace judge {
namespace {

using namespace std::chrono_literals;
using sandbox::Outcome;
using sandbox::RunResult;

// Beyond a limit, until its breach has an end. As the probes of the sandbox allow.
constexpr auto grace = 1s;
constexpr std::uint64_t hog_limit = 32 << 20;
constexpr std::uint64_t hog_most = 3 * hog_limit + (64 << 20);  // what the host may lose to it

struct Bench {
  int program;
  const std::vector<sandbox::Layer>& layers;
  sandbox::Sandbox& sandbox;

  bool has(const std::string& name) const {
    return std::any_of(layers.begin(), layers.end(), [&](const sandbox::Layer& layer) {
      return layer.name == name && layer.active;
    });
  }
  PatientRun run(const std::vector<std::string>& arguments, const sandbox::Limits& limits) const {
    return run_patient(program, arguments, limits, sandbox);
  }
};

// How a run ended, for a person.
std::string ending_text(const RunResult& run) {
  switch (run.outcome) {
    case Outcome::exited:
      return "it ended by itself with exit code " + std::to_string(run.exit_code);
    case Outcome::signalled:
      return "it ended by signal " + std::to_string(run.signal);
    case Outcome::cpu_limit:
      return "the CPU limit ended it after " + seconds_text(run.cpu_time) + " of CPU time";
    case Outcome::wall_limit:
      return "the wall limit ended it after " + seconds_text(run.wall_time);
    case Outcome::memory_limit:
      return "the memory limit ended it at " + bytes_text(run.peak_memory_bytes);
    case Outcome::output_limit:
      return "the output limit ended it";
    case Outcome::stopped:
      return "it was told to stop";
    case Outcome::forbidden_syscall:
      return "a blocked system call ended it" +
             (run.syscall_name.empty() ? std::string() : ": " + run.syscall_name);
  }
  return "";
}

Trial judged(const RunResult& run, bool stopped, const std::string& by) {
  Trial trial;
  trial.stopped = stopped;
  trial.by = stopped ? by : ending_text(run);
  trial.run = run;
  return trial;
}

std::string behind(const Bench& bench, const std::vector<std::string>& layers) {
  std::vector<std::string> active;
  for (const std::string& layer : layers)
    if (bench.has(layer)) active.push_back(layer);
  return active.empty() ? "" : "; behind it: " + joined(active);
}

Trial spinner(const Bench& bench) {
  const sandbox::Limits limits{.cpu_time = 200ms, .wall_time = 5s};
  const RunResult run = bench.run({"spin"}, limits).result;
  return judged(run, run.outcome == Outcome::cpu_limit && run.cpu_time <= limits.cpu_time + grace,
                "CPU clock: killed after " + seconds_text(run.cpu_time) + " of CPU time, limit " +
                    seconds_text(limits.cpu_time));
}

Trial sleeper(const Bench& bench) {
  const sandbox::Limits limits{.cpu_time = 200ms, .wall_time = 300ms};
  const RunResult run = bench.run({"sleep"}, limits).result;
  return judged(run,
                run.outcome == Outcome::wall_limit && run.wall_time <= limits.wall_time + grace,
                "wall clock: killed after " + seconds_text(run.wall_time) + ", limit " +
                    seconds_text(limits.wall_time));
}

Trial memory_hog(const Bench& bench) {
  const sandbox::Limits limits{.cpu_time = 5s, .wall_time = 20s, .memory_bytes = hog_limit};
  const RunResult run = bench.run({"take_memory"}, limits).result;
  const std::string means = bench.has("cgroup") ? "control group" : "data limit and peak memory";
  return judged(run, run.outcome == Outcome::memory_limit && run.peak_memory_bytes <= hog_most,
                means + ": ended at " + bytes_text(run.peak_memory_bytes) + ", limit " +
                    bytes_text(limits.memory_bytes));
}

// Where the kernel tells which call it was, it must be this one.
bool is_blocked(const RunResult& run, const std::string& call) {
  return run.outcome == Outcome::forbidden_syscall &&
         (run.syscall_name.empty() || run.syscall_name == call);
}

std::string filter_text(const RunResult& run) {
  return run.syscall_name.empty() ? "system-call filter: killed, the call is not named here"
                                  : "system-call filter: killed at " + run.syscall_name + "(2)";
}

Trial forker(const Bench& bench) {
  const RunResult run = bench.run({"fork"}, {}).result;
  return judged(run, is_blocked(run, "fork"),
                filter_text(run) + behind(bench, {"limits", "namespaces"}));
}

Trial socket_opener(const Bench& bench) {
  const RunResult run = bench.run({"connect"}, {}).result;
  return judged(run, is_blocked(run, "socket"), filter_text(run) + behind(bench, {"namespaces"}));
}

std::string random_digits() {
  std::random_device random;
  return std::to_string(1'000'000'000ull + random()) + std::to_string(1'000'000'000ull + random());
}

// A file on the host that everybody may read, gone with its owner.
class Bait {
 public:
  Bait() {
    fd_ = sandbox::UniqueFd(::mkostemp(path_.data(), O_CLOEXEC));
    const auto size = static_cast<ssize_t>(text_.size());
    if (!fd_ || ::fchmod(fd_.get(), 0644) != 0 ||
        ::write(fd_.get(), text_.data(), text_.size()) != size)
      throw std::system_error(errno, std::generic_category(), "make a file to be read");
  }
  Bait(const Bait&) = delete;
  Bait& operator=(const Bait&) = delete;
  ~Bait() { ::unlink(path_.c_str()); }

  const std::string& path() const { return path_; }
  const std::string& text() const { return text_; }

 private:
  std::string path_ = (std::filesystem::temp_directory_path() / "tryout-doctor-XXXXXX").string();
  std::string text_ = random_digits();
  sandbox::UniqueFd fd_;
};

Trial file_reader(const Bench& bench) {
  const Bait bait;
  const PatientRun ran =
      bench.run({"read", bait.path(), "/etc/passwd", "/proc/self/status", "/"}, {});
  const RunResult& run = ran.result;
  const bool refused = run.outcome == Outcome::exited && run.exit_code > 0 && run.exit_code < 200;
  Trial trial = judged(run, (refused || is_blocked(run, "openat")) && ran.out.empty(),
                       "system-call filter: " + std::generic_category().message(run.exit_code) +
                           behind(bench, {"empty_root", "landlock"}));
  if (ran.out.find(bait.text()) != std::string::npos)
    trial.by = "it has read a file of the host";
  else if (!ran.out.empty())
    trial.by = "it has read something";
  return trial;
}

// A program may make no process at all; a compiler may, so this one is run as a tool.
Trial survivor(const Bench& bench) {
  const std::string mark = "86400." + random_digits();
  const std::string script =
      "trap '' TERM HUP INT\n"
      "setsid sleep " +
      mark +
      " &\n"
      "(sleep " +
      mark +
      " &)\n"
      "sleep 0.2\n"
      "exit 42\n";
  sandbox::ToolSpec spec;
  spec.argv = {"/usr/bin/sh", "-c", script};
  spec.limits = {.cpu_time = 5s, .wall_time = 20s};
  const RunResult run = bench.sandbox.run_tool(spec).run;
  const std::size_t left = processes_with(mark);
  const std::string means = bench.has("namespaces")
                                ? "PID namespace: all of it dies with its init"
                                : "the supervisor kills and reaps what falls to it";
  Trial trial = judged(run, run.outcome == Outcome::exited && run.exit_code == 42 && left == 0,
                       means + "; none left");
  if (left > 0) trial.by = std::to_string(left) + " processes have outlived it";
  return trial;
}

struct Kind {
  const char* name;
  const char* does;
  Trial (*run)(const Bench&);
};

constexpr Kind kinds[] = {
    {"spinner", "burns CPU time without end", spinner},
    {"sleeper", "waits without end", sleeper},
    {"memory hog", "takes memory without end", memory_hog},
    {"forker", "starts another process", forker},
    {"file reader", "reads files of the host", file_reader},
    {"socket opener", "opens a socket", socket_opener},
    {"survivor", "leaves processes behind", survivor},
};

Trial try_one(const Kind& kind, const Bench& bench) {
  Trial trial;
  try {
    trial = kind.run(bench);
  } catch (const sandbox::Cancelled&) {
    throw;
  } catch (const std::exception& error) {
    trial.by = std::string("it could not be run: ") + error.what();
  }
  trial.name = kind.name;
  trial.does = kind.does;
  return trial;
}

}  // namespace

std::vector<Trial> run_trials(int program, const std::vector<sandbox::Layer>& layers,
                              sandbox::Sandbox& sandbox) {
  const Bench bench{program, layers, sandbox};
  std::vector<Trial> trials;
  for (const Kind& kind : kinds) trials.push_back(try_one(kind, bench));
  return trials;
}

}  // namespace judge
