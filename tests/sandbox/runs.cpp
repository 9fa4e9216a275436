// Many runs, many threads, and programs that are none.

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <system_error>
#include <thread>
#include <vector>

#include "sandbox/memory_file.hpp"
#include "tests/catch.hpp"
#include "tests/sandbox/probe.hpp"
#include "tests/sandbox/running.hpp"
#include "tests/sandbox/traces.hpp"

namespace {

using namespace probes;
using namespace std::chrono_literals;
using sandbox::Outcome;
using sandbox::ServerPool;

sandbox::Limits patient_limits() {
  sandbox::Limits limits;
  limits.wall_time = 60s;
  limits.output_bytes = 1 << 20;
  return limits;
}

std::size_t descriptors_of(pid_t process) {
  const auto folder = std::filesystem::path("/proc") / std::to_string(process) / "fd";
  return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder),
                                                std::filesystem::directory_iterator()));
}

std::uint64_t resident_kib(pid_t process) {
  std::ifstream status("/proc/" + std::to_string(process) + "/status");
  for (std::string line; std::getline(status, line);)
    if (line.starts_with("VmRSS:")) return std::stoull(line.substr(6));
  return 0;
}

std::string run_and_end(ServerPool& pool, const char* probe) {
  return ending(run_program(pool, load(probe), patient_limits()).result);
}

}  // namespace

TEST_CASE("hundreds of runs leak nothing, here or in the server") {
  shared_pool();
  const std::vector<pid_t> others = servers();
  ServerPool pool;
  const auto some_runs = [&pool] {
    run_and_end(pool, "honest/hello");
    run_and_end(pool, "kernel/internet_socket");
    run_and_end(pool, "processes/fork_bomb");
    run_and_end(pool, "output/flood");
    run_and_end(pool, "signals/null_pointer");
    run_and_end(pool, "memory/touch_48m");
  };
  some_runs();
  pid_t server = 0;
  for (const pid_t one : servers())
    if (std::count(others.begin(), others.end(), one) == 0) server = one;
  const bool may_look = ::geteuid() == 0;  // its descriptors are nobody else's to list
  const std::size_t own = descriptors_of(::getpid());
  const std::size_t theirs = may_look ? descriptors_of(server) : 0;
  const std::uint64_t memory = resident_kib(server);
  for (int i = 0; i < 60; ++i) some_runs();
  CHECK(descriptors_of(::getpid()) == own);
  if (may_look) CHECK(descriptors_of(server) == theirs);
  CHECK(resident_kib(server) <= memory + 128);
  CHECK(servers().size() == others.size() + 1);
}

TEST_CASE("two pools serve many threads at once, and mix nothing up") {
  shared_pool();
  ServerPool first, second;
  const sandbox::UniqueFd program = load("honest/print_arguments");
  std::atomic<int> wrong{0};
  std::vector<std::thread> threads;
  threads.reserve(6);
  for (int t = 0; t < 6; ++t)
    threads.emplace_back([&, t] {
      for (int i = 0; i < 20; ++i) {
        const std::string word = std::to_string(t) + '-' + std::to_string(i);
        const ProgramRun run =
            run_program(t % 2 == 0 ? first : second, program, patient_limits(), "", {word});
        if (run.out != "solution " + word + '\n') ++wrong;
      }
    });
  for (std::thread& t : threads) t.join();
  REQUIRE(wrong == 0);
}

TEST_CASE("a program's peak memory is its own: not the judge's, not that of the run before") {
  std::vector<char> held(500 << 20, 'x');
  ServerPool pool;
  shared_pool();
  const auto peak = [&pool](const char* probe) {
    return run_program(pool, load(probe), {}).result.peak_memory_bytes >> 20;
  };
  CHECK(peak("honest/nothing") <= 3);
  CHECK(peak("memory/touch_64m") >= 64);
  CHECK(peak("memory/touch_64m") <= 66);
  CHECK(peak("honest/nothing") <= 3);
  CHECK(held[held.size() / 2] == 'x');
}

TEST_CASE("what cannot be executed is a fault of ours, and the next program runs") {
  const char* bytes = GENERATE("", "#!/bin/sh\nexit 0\n",
                               "\x7f"
                               "ELF and nothing more");
  const sandbox::UniqueFd program = sandbox::sealed_file("not-a-program", bytes);
  REQUIRE_THROWS_AS(run_program(shared_pool(), program, {}), std::system_error);
  REQUIRE(run_and_end(shared_pool(), "honest/nothing") == "exited 0");
}

TEST_CASE("a program whose segments no memory can hold dies, as its own fault") {
  std::string bytes = read_file(executable("honest/nothing"));
  // Elf64_Ehdr: e_phoff at 32; Elf64_Phdr: 56 bytes, p_type at 0, p_flags at 4, p_memsz at 40.
  std::uint64_t header = 0;
  std::memcpy(&header, bytes.data() + 32, sizeof header);
  constexpr std::uint64_t huge = 1ull << 45;
  for (int writable_load = 0; writable_load == 0; header += 56) {
    std::uint32_t type_and_flags[2];
    std::memcpy(type_and_flags, bytes.data() + header, sizeof type_and_flags);
    writable_load = type_and_flags[0] == 1 && (type_and_flags[1] & 2) != 0;
    if (writable_load != 0) std::memcpy(bytes.data() + header + 40, &huge, sizeof huge);
  }
  const sandbox::UniqueFd program = sandbox::sealed_file("huge", bytes);
  const sandbox::RunResult result = run_program(shared_pool(), program, {}).result;
  INFO(ending(result));
  REQUIRE((result.outcome == Outcome::signalled || result.outcome == Outcome::memory_limit));
}

TEST_CASE("arguments that no datagram holds are refused before anything runs") {
  const sandbox::UniqueFd program = load("honest/print_arguments");
  REQUIRE_THROWS_AS(run_program(shared_pool(), program, {}, "", {std::string(100'000, 'x')}),
                    std::system_error);
  REQUIRE_THROWS_AS(run_program(shared_pool(), program, {}, "", {std::string("a\0b", 3)}),
                    std::invalid_argument);
  REQUIRE(run_program(shared_pool(), program, {}, "", {"", " ", "\n"}).out == "solution    \n\n");
}

TEST_CASE("megabytes of input arrive") {
  std::string input = "200000\n";
  for (int i = 0; i < 200'000; ++i) input += "12345\n";
  const ProgramRun run =
      run_program(shared_pool(), load("honest/read_numbers"), patient_limits(), input);
  REQUIRE(run.out == "2469000000\n");
}

TEST_CASE("waiting for a busy core does not count as wall time") {
  shared_pool();
  // More spinners than cores, each a session of its own, as schedulers share between sessions.
  std::vector<pid_t> spinners;
  for (unsigned i = 0; i < 8 * std::thread::hardware_concurrency(); ++i) {
    const pid_t child = ::fork();
    if (child == 0) {
      ::setsid();
      while (true) {
      }
    }
    spinners.push_back(child);
  }
  sandbox::Limits limits;
  limits.cpu_time = 200ms;
  limits.wall_time = 400ms;
  const sandbox::RunResult result = run_program(shared_pool(), load("time/spin"), limits).result;
  for (const pid_t spinner : spinners) ::kill(spinner, SIGKILL);
  for (const pid_t spinner : spinners) ::waitpid(spinner, nullptr, 0);
  INFO("wall " << result.wall_time.count() << " us");
  REQUIRE(ending(result) == "cpu_limit");
}

TEST_CASE("two runs of one program at the same time cannot signal to each other") {
  const sandbox::UniqueFd program = load("information/wake_a_twin");
  ServerPool& pool = shared_pool();
  std::thread waiter([&] { run_program(pool, program, patient_limits(), "", {"wait"}); });
  const ProgramRun waker = run_program(pool, program, patient_limits(), "", {"wake"});
  waiter.join();
  CHECK(waker.out == "0\n");
}

TEST_CASE("an extra descriptor is the program's number 3, and there is none without") {
  const sandbox::UniqueFd program = load("information/write_to_every_descriptor");
  const sandbox::UniqueFd extra = sandbox::fixed_size_file("extra", 3);
  const sandbox::UniqueFd in = sandbox::sealed_file("stdin", "");
  const sandbox::UniqueFd out = sandbox::memory_file("stdout");
  sandbox::ProgramSpec spec;
  spec.program = program.get();
  spec.stdin_fd = in.get();
  spec.stdout_fd = spec.stderr_fd = out.get();
  REQUIRE(shared_pool().run(spec).exit_code == 0);
  spec.extra_fd = extra.get();
  REQUIRE(shared_pool().run(spec).exit_code == 1);
  REQUIRE(sandbox::MappedFile(extra.get()).bytes() == std::string("AC\0", 3));
}
