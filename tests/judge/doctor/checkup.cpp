// Check-ups in a sandbox that only pretends: all is well, or just one protection is absent.

#include "judge/doctor/checkup.hpp"

#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "judge/doctor/patient.hpp"
#include "tests/catch.hpp"
#include "tests/judge/fake_sandbox.hpp"

using judge::Checkup;
using judge_tests::Did;
using judge_tests::ended;
using judge_tests::exited;
using judge_tests::FakeSandbox;
using sandbox::Outcome;
using sandbox::RunResult;
using namespace std::chrono_literals;

namespace {

RunResult blocked(const std::string& call) {
  RunResult run = ended(Outcome::forbidden_syscall);
  run.syscall_name = call;
  return run;
}

RunResult took(RunResult run, std::chrono::microseconds cpu, std::chrono::microseconds wall) {
  run.cpu_time = cpu;
  run.wall_time = wall;
  return run;
}

RunResult reached(std::uint64_t peak) {
  RunResult run = ended(Outcome::memory_limit);
  run.peak_memory_bytes = peak;
  return run;
}

std::string contents(const std::string& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

// What each program does, by its first argument, where every protection holds.
struct Patients {
  std::map<std::string, Did> does{
      {"spin", {"", "", took(ended(Outcome::cpu_limit), 200ms, 210ms)}},
      {"sleep", {"", "", took(ended(Outcome::wall_limit), 1ms, 300ms)}},
      {"take_memory", {"", "", reached(33 << 20)}},
      {"fork", {"", "", blocked("fork")}},
      {"connect", {"", "", blocked("socket")}},
      {"read", {"", "", exited(ENOENT)}},
      {"work", {"", "", took(exited(0), 50ms, 51ms)}},
      {"nothing", {"", "", took(exited(0), 1ms, 1ms)}},
  };
  bool reads_files = false;
  int survivor_exit_code = 42;
  bool leaves_a_process = false;
  pid_t left = 0;
  FakeSandbox sandbox;
  judge::Config config;
  sandbox::HostFacts host;

  Patients() {
    host.kernel = "6.1.0";
    host.machine = "x86_64";
    sandbox.in_force = sandbox::all_layers();
    sandbox.programs[judge::patient_source().files[0].bytes] =
        [this](const std::string&, const sandbox::ProgramSpec& spec) { return run(spec.args); };
    sandbox.compiler = [this](const sandbox::ToolSpec& spec) {
      return spec.argv.front() == "/usr/bin/sh" ? survivor(spec.argv.back())
                                                : FakeSandbox::compiles(spec);
    };
  }
  Patients(const Patients&) = delete;
  Patients& operator=(const Patients&) = delete;
  ~Patients() {
    if (left == 0) return;
    ::kill(left, SIGKILL);
    ::waitpid(left, nullptr, 0);
  }

  Did run(const std::vector<std::string>& arguments) const {
    Did did = does.at(arguments.at(0));
    if (arguments.at(0) == "read" && reads_files) did.out = contents(arguments.at(1));
    return did;
  }

  sandbox::ToolResult survivor(const std::string& script) {
    if (leaves_a_process) leave_one(script);
    sandbox::ToolResult result;
    result.run = exited(survivor_exit_code);
    return result;
  }

  // As the script asks for: a process with the mark in its command line.
  void leave_one(const std::string& script) {
    const std::size_t at = script.find("86400.");
    std::string mark = script.substr(at, script.find(' ', at) - at);
    std::string sleep = "sleep";
    char* argv[] = {sleep.data(), mark.data(), nullptr};
    REQUIRE(::posix_spawn(&left, "/usr/bin/sleep", nullptr, nullptr, argv, environ) == 0);
    // Until it has become "sleep", its command line is ours.
    while (contents("/proc/" + std::to_string(left) + "/cmdline").find(mark) == std::string::npos)
      ::usleep(1000);
  }

  Checkup check_up() { return judge::check_up(config, sandbox, host); }
};

const judge::Trial& trial(const Checkup& checkup, const std::string& name) {
  const auto found = std::find_if(checkup.trials.begin(), checkup.trials.end(),
                                  [&](const judge::Trial& one) { return one.name == name; });
  REQUIRE(found != checkup.trials.end());
  return *found;
}

const judge::Offer& offer(const Checkup& checkup, const std::string& name) {
  const auto found = std::find_if(checkup.host.begin(), checkup.host.end(),
                                  [&](const judge::Offer& one) { return one.name == name; });
  REQUIRE(found != checkup.host.end());
  return *found;
}

// That one program, and no other, is the objection.
void check_loose(const Checkup& checkup, const std::string& name, const std::string& why) {
  INFO(name);
  REQUIRE(checkup.objections.size() == 1);
  CHECK(checkup.objections[0].find("the " + name + " was not stopped: ") == 0);
  CHECK(checkup.objections[0].find(why) != std::string::npos);
  for (const judge::Trial& one : checkup.trials) CHECK(one.stopped == (one.name != name));
  CHECK(trial(checkup, name).by.find(why) != std::string::npos);
}

}  // namespace

TEST_CASE("where everything holds there is no objection, and every mechanism is named") {
  Patients patients;
  const Checkup checkup = patients.check_up();
  REQUIRE(checkup.objections.empty());
  REQUIRE(checkup.trials.size() == 7);
  REQUIRE(trial(checkup, "spinner").by.find("CPU clock: killed after 0.20 s") == 0);
  REQUIRE(trial(checkup, "sleeper").by.find("wall clock: killed after 0.30 s") == 0);
  REQUIRE(trial(checkup, "memory hog").by == "control group: ended at 33 MiB, limit 32 MiB");
  REQUIRE(trial(checkup, "forker").by.find("system-call filter: killed at fork(2)") == 0);
  REQUIRE(trial(checkup, "socket opener").by.find("system-call filter: killed at socket(2)") == 0);
  REQUIRE(trial(checkup, "file reader").by.find("behind it: empty_root, landlock") !=
          std::string::npos);
  REQUIRE(trial(checkup, "survivor").by.find("PID namespace") == 0);
  REQUIRE(checkup.noise->cpu_median == 50ms);
  REQUIRE(checkup.noise->wall_median == 51ms);
  REQUIRE(checkup.noise->wall_step.count() > 0);
  REQUIRE(offer(checkup, "compiler").state == judge::Offer::State::good);
  REQUIRE(offer(checkup, "static libraries").state == judge::Offer::State::good);
}

TEST_CASE("a program that a protection lets go is the objection, by its name") {
  struct Case {
    const char *patient, *trial;
    Did did;
    const char* why;
  };
  const Case cases[] = {
      {"spin", "spinner", {"", "", exited(0)}, "it ended by itself with exit code 0"},
      {"spin", "spinner", {"", "", took(ended(Outcome::wall_limit), 5s, 5s)}, "the wall limit"},
      {"spin", "spinner", {"", "", took(ended(Outcome::cpu_limit), 3s, 3s)}, "after 3.00 s"},
      {"sleep", "sleeper", {"", "", exited(0)}, "it ended by itself"},
      {"sleep", "sleeper", {"", "", took(ended(Outcome::wall_limit), 0s, 9s)}, "after 9.00 s"},
      {"take_memory", "memory hog", {"", "", exited(1)}, "exit code 1"},
      {"take_memory", "memory hog", {"", "", ended(Outcome::cpu_limit)}, "the CPU limit"},
      {"take_memory", "memory hog", {"", "", reached(1ull << 30)}, "at 1 GiB"},
      {"fork", "forker", {"", "", exited(0)}, "exit code 0"},
      {"fork", "forker", {"", "", blocked("write")}, "write"},
      {"connect", "socket opener", {"", "", exited(0)}, "exit code 0"},
      {"connect", "socket opener", {"", "", judge_tests::signalled(11)}, "signal 11"},
      {"read", "file reader", {"root:x:0:0", "", exited(ENOENT)}, "it has read something"},
      {"read", "file reader", {"", "", exited(0)}, "exit code 0"},
  };
  for (const Case& one : cases) {
    Patients patients;
    patients.does[one.patient] = one.did;
    check_loose(patients.check_up(), one.trial, one.why);
  }
}

TEST_CASE("a file of the host that is read is noticed by what is in it") {
  Patients patients;
  patients.reads_files = true;
  check_loose(patients.check_up(), "file reader", "it has read a file of the host");
}

TEST_CASE("a process that is left behind is found on the host") {
  Patients patients;
  patients.leaves_a_process = true;
  check_loose(patients.check_up(), "survivor", "1 processes have outlived it");
}

TEST_CASE("a survivor that could not even start proves nothing") {
  Patients patients;
  patients.survivor_exit_code = 127;
  check_loose(patients.check_up(), "survivor", "exit code 127");
}

TEST_CASE("where the kernel does not name calls, an unnamed one will do") {
  Patients patients;
  patients.does["fork"] = {"", "", blocked("")};
  const Checkup checkup = patients.check_up();
  REQUIRE(checkup.objections.empty());
  REQUIRE(trial(checkup, "forker").by.find("not named here") != std::string::npos);
}

TEST_CASE("a fault while a program runs is no proof that it was stopped") {
  Patients patients;
  patients.sandbox.programs.clear();
  const Checkup checkup = patients.check_up();
  REQUIRE(trial(checkup, "spinner").by.find("it could not be run: exec the program") == 0);
  REQUIRE(checkup.objections.size() == 7);  // six programs, and no time measured
  REQUIRE_FALSE(checkup.noise.has_value());
}

TEST_CASE("a required layer that is missing is an objection, another one is not") {
  Patients patients;
  for (sandbox::Layer& layer : patients.sandbox.in_force)
    if (layer.name == "landlock") layer = {"landlock", false, "files are nearer", "boot it"};
  REQUIRE(patients.check_up().objections.empty());
  patients.config.required_layers = {"landlock"};
  const Checkup checkup = patients.check_up();
  REQUIRE(checkup.objections.size() == 1);
  REQUIRE(checkup.objections[0].find("require 'landlock'") != std::string::npos);
}

TEST_CASE("a compiler that fails is an objection, and nothing is run") {
  Patients patients;
  patients.sandbox.compiler = [](const sandbox::ToolSpec&) {
    sandbox::ToolResult result;
    result.run = exited(1);
    result.stderr_text = "/usr/bin/ld: cannot find -lstdc++\n";
    return result;
  };
  const Checkup checkup = patients.check_up();
  REQUIRE(checkup.trials.empty());
  REQUIRE(checkup.objections.size() == 1);
  REQUIRE(checkup.objections[0].find("no program can be compiled") == 0);
  REQUIRE(offer(checkup, "static libraries").state == judge::Offer::State::lacking);
  REQUIRE(offer(checkup, "static libraries").fix == "apt install libstdc++-12-dev libc6-dev");
}

TEST_CASE("a compiler that is not installed is named with its package") {
  Patients patients;
  patients.config.compile.compiler = "clang++-0";
  const Checkup checkup = patients.check_up();
  REQUIRE(checkup.objections.size() == 1);
  REQUIRE(offer(checkup, "compiler").state == judge::Offer::State::lacking);
  REQUIRE(offer(checkup, "compiler").fix == "apt install clang");
}

namespace {

struct NoSandbox : FakeSandbox {
  std::vector<sandbox::Layer> layers() override {
    throw std::system_error(EPERM, std::generic_category(), "sandbox: cannot load the filter");
  }
};

}  // namespace

TEST_CASE("a sandbox that cannot work is an objection, and the host is told all the same") {
  NoSandbox none;
  const Checkup checkup = judge::check_up({}, none, {});
  REQUIRE(checkup.objections.size() == 1);
  REQUIRE(checkup.objections[0].find("cannot load the filter") != std::string::npos);
  REQUIRE(checkup.trials.empty());
  REQUIRE(offer(checkup, "user namespaces").state == judge::Offer::State::lacking);
}

TEST_CASE("work that mostly takes twice the time it could is an objection, a slow run is none") {
  Patients patients;
  int run = 0, fast = 14;
  patients.sandbox.programs[judge::patient_source().files[0].bytes] =
      [&](const std::string&, const sandbox::ProgramSpec& spec) {
        Did did = patients.run(spec.args);
        if (spec.args.at(0) == "work" && ++run > fast) did.run.cpu_time = 151ms;
        return did;
      };
  Checkup checkup = patients.check_up();
  REQUIRE(checkup.objections.empty());
  REQUIRE(checkup.noise->cpu_most == 151ms);
  run = 0, fast = 5;
  checkup = patients.check_up();
  REQUIRE(checkup.objections.size() == 1);
  REQUIRE(checkup.objections[0].find("twice the time") != std::string::npos);
}

TEST_CASE("a cancelled check-up is over") {
  Patients patients;
  patients.sandbox.programs[judge::patient_source().files[0].bytes] =
      [](const std::string&, const auto&) -> Did { throw sandbox::Cancelled(); };
  REQUIRE_THROWS_AS(patients.check_up(), sandbox::Cancelled);
}
