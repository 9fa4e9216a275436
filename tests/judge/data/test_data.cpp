#include "judge/data/test_data.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <limits>
#include <thread>

#include "judge/data/own_programs.hpp"
#include "judge/data/regular_file.hpp"
#include "tests/catch.hpp"
#include "tests/judge/fake_sandbox.hpp"
#include "tests/judge/temporary_folder.hpp"

using judge::TestData;
using judge_tests::Did;
using judge_tests::FakeSandbox;
using judge_tests::TemporaryFolder;

namespace {

// A problem with a generator and a reference solution. Programs are compiled once per process, so
// every bench has sources of its own.
struct Bench {
  explicit Bench(std::filesystem::path cache_folder = {})
      : data(problem, toolchain, sandbox, judge::DiskCache(std::move(cache_folder))) {
    static int count = 0;
    tag = std::to_string(++count);
    generator = folder.write("gen.cpp", "generator " + tag);
    problem.solutions.resize(1);
    problem.solutions[0].path = folder.write("ref.cpp", "reference " + tag);
    problem.solutions[0].reference = true;
    sandbox.programs["generator " + tag] = [](const std::string&, const auto& spec) {
      return Did{"made by " + spec.args.at(0), "", {}};
    };
    sandbox.programs["reference " + tag] = [](const std::string& input, const auto&) {
      return Did{"answer to " + input, "", {}};
    };
  }

  judge::Test generated(const std::string& arg) const {
    judge::Test test;
    test.input = judge::Generated{generator, {arg}};
    return test;
  }
  std::string input(const judge::Test& test) const {
    return judge::read_some(data.open_input(test).get(), 1 << 20);
  }
  std::string answer(const judge::Test& test) const {
    return judge::read_some(data.open_answer(test, data.open_input(test).get()).get(), 1 << 20);
  }

  TemporaryFolder folder;
  std::string tag;
  std::filesystem::path generator;
  judge::Problem problem;
  judge::Toolchain toolchain{"g++", "/usr/bin/g++", "12.2.0", "c++20", {"-O2"}, {}};
  FakeSandbox sandbox;
  TestData data;
};

judge::Test with_input(judge::Data input) {
  judge::Test test;
  test.input = std::move(input);
  return test;
}

template <typename Call>
judge::ProblemFault fault_of(Call call) {
  try {
    call();
  } catch (const judge::ProblemFault& e) {
    return e;
  }
  return judge::ProblemFault("no fault");
}

}  // namespace

TEST_CASE("an input written in the problem is read-only and starts at its beginning each time") {
  const Bench bench;
  const judge::Test test = with_input(judge::InlineText{std::string("1 2\n\0", 5)});
  REQUIRE(bench.input(test) == std::string("1 2\n\0", 5));
  REQUIRE(bench.input(test) == std::string("1 2\n\0", 5));
  const auto fd = bench.data.open_input(test);
  REQUIRE((::fcntl(fd.get(), F_GETFL) & O_ACCMODE) == O_RDONLY);
  REQUIRE(::open(("/proc/self/fd/" + std::to_string(fd.get())).c_str(), O_WRONLY | O_TRUNC) == -1);
}

TEST_CASE("an input in a file is opened, not copied") {
  const Bench bench;
  const auto file = bench.folder.write("1.in", "from a file");
  REQUIRE(bench.input(with_input(judge::DataFile{file})) == "from a file");
}

TEST_CASE("an input that is missing, a link or a pipe is a fault that names it") {
  const Bench bench;
  const auto path = bench.folder.path();
  std::filesystem::create_symlink("/etc/passwd", path / "link.in");
  REQUIRE(::mkfifo((path / "pipe.in").c_str(), 0600) == 0);
  for (const char* const name : {"none.in", "link.in", "pipe.in"}) {
    const judge::Test test = with_input(judge::DataFile{path / name});
    REQUIRE_THROWS_AS(bench.input(test), std::system_error);
    REQUIRE_THROWS_WITH(bench.input(test), Catch::Contains(name));
  }
}

TEST_CASE("a generator's output is the input, and it is compiled once") {
  const Bench bench;
  REQUIRE(bench.input(bench.generated("--n 1")) == "made by --n 1");
  REQUIRE(bench.input(bench.generated("--n 2")) == "made by --n 2");
  REQUIRE(bench.sandbox.all_compiles().size() == 1);
  REQUIRE(bench.sandbox.all_runs().size() == 2);
  REQUIRE(bench.sandbox.all_runs()[0].limits.cpu_time == std::chrono::seconds(20));
}

TEST_CASE("without an answer the reference solution gives it, under ten times the limits") {
  const Bench bench;
  judge::Test test = with_input(judge::InlineText{"7"});
  test.limits.cpu_time = std::chrono::seconds(1);
  REQUIRE(bench.answer(test) == "answer to 7");
  REQUIRE(bench.sandbox.all_runs().at(0).limits.cpu_time == std::chrono::seconds(10));
  REQUIRE(bench.sandbox.all_runs().at(0).limits.memory_bytes == test.limits.memory_bytes * 10);
  test.answer = judge::InlineText{"8"};
  REQUIRE(bench.answer(test) == "8");
}

TEST_CASE("ten times a huge limit does not overflow") {
  sandbox::Limits limits;
  limits.memory_bytes = std::numeric_limits<std::uint64_t>::max() / 2;
  REQUIRE(judge::reference_limits(limits).memory_bytes ==
          std::numeric_limits<std::uint64_t>::max());
}

TEST_CASE("with a cache, nothing is made twice") {
  const TemporaryFolder cache;
  const Bench bench(cache.path());
  REQUIRE(bench.answer(bench.generated("1")) == "answer to made by 1");
  REQUIRE(bench.answer(bench.generated("1")) == "answer to made by 1");
  REQUIRE(bench.sandbox.all_runs().size() == 2);
  REQUIRE(bench.answer(bench.generated("2")) == "answer to made by 2");
  REQUIRE(bench.sandbox.all_runs().size() == 4);
}

TEST_CASE("another compiler, flag or source does not find what was cached") {
  const TemporaryFolder cache;
  Bench bench(cache.path());
  bench.input(bench.generated("1"));
  bench.toolchain.version = "13.1.0";
  bench.input(bench.generated("1"));
  REQUIRE(bench.sandbox.all_runs().size() == 2);
  bench.toolchain.flags = {"-O1"};
  bench.input(bench.generated("1"));
  REQUIRE(bench.sandbox.all_runs().size() == 3);
  bench.folder.write("gen.cpp", "reference " + bench.tag);
  REQUIRE(bench.input(bench.generated("1")) == "answer to ");
}

TEST_CASE("a damaged cache entry is made again") {
  const TemporaryFolder cache;
  const Bench bench(cache.path());
  bench.input(bench.generated("1"));
  for (const auto& entry : std::filesystem::directory_iterator(cache.path()))
    std::filesystem::resize_file(entry.path(), entry.file_size() - 1);
  REQUIRE(bench.input(bench.generated("1")) == "made by 1");
  REQUIRE(bench.input(bench.generated("1")) == "made by 1");
  REQUIRE(bench.sandbox.all_runs().size() == 2);
}

TEST_CASE("a generator that fails is the problem's fault and is not cached") {
  const TemporaryFolder cache;
  Bench bench(cache.path());
  bench.sandbox.programs["generator " + bench.tag] = [](const std::string&, const auto&) {
    return Did{"half of it", "bad --n\nmore", judge_tests::exited(2)};
  };
  for (int i = 0; i < 2; ++i) {
    const auto fault = fault_of([&] { bench.input(bench.generated("1")); });
    REQUIRE(fault.what() == std::string("the generator gen.cpp failed: exit code 2"));
    REQUIRE(fault.detail == "bad --n");
  }
}

TEST_CASE("a reference solution that fails or is not there is the problem's fault") {
  Bench bench;
  const judge::Test test = with_input(judge::InlineText{"7"});
  bench.sandbox.programs["reference " + bench.tag] = [](const std::string&, const auto&) {
    return Did{"", "", judge_tests::ended(sandbox::Outcome::cpu_limit)};
  };
  REQUIRE(fault_of([&] { bench.answer(test); }).what() ==
          std::string("the reference solution ref.cpp failed: > 20.00 s cpu"));
  // The message is for everybody, and what the program says may be its input.
  bench.sandbox.programs["reference " + bench.tag] = [](const std::string& input, const auto&) {
    return Did{"", "terminate called after throwing an instance of 'E'\n  what():  " + input + "\n",
               judge_tests::signalled(SIGABRT)};
  };
  const auto fault = fault_of([&] { bench.answer(test); });
  REQUIRE(std::string(fault.what()).find("failed: ") != std::string::npos);
  REQUIRE(std::string(fault.what()).find('7') == std::string::npos);
  bench.problem.solutions.clear();
  REQUIRE_THROWS_AS(bench.answer(test), judge::ProblemFault);
}

TEST_CASE("a generator that does not compile or cannot be read is the problem's fault") {
  Bench bench;
  bench.sandbox.compiler = [](const sandbox::ToolSpec&) {
    sandbox::ToolResult result;
    result.run = judge_tests::exited(1);
    result.stderr_text = "gen.cpp: In function\ngen.cpp:1:1: error: no\nmore\n";
    return result;
  };
  auto fault = fault_of([&] { bench.input(bench.generated("1")); });
  REQUIRE(fault.what() == std::string("the generator gen.cpp does not compile"));
  REQUIRE(fault.detail == "gen.cpp:1:1: error: no");
  fault = fault_of([&] {
    bench.input(with_input(judge::Generated{bench.folder.path() / "none.cpp", {}}));
  });
  REQUIRE(fault.what() == std::string("the generator none.cpp cannot be read"));
}

TEST_CASE("several threads may ask for the same data") {
  const TemporaryFolder cache;
  const Bench bench(cache.path());
  std::atomic<int> wrong{0};
  std::vector<std::jthread> threads;
  for (int t = 0; t < 4; ++t)
    threads.emplace_back([&] {
      for (int i = 0; i < 10; ++i)
        if (bench.answer(bench.generated(std::to_string(i))) !=
            "answer to made by " + std::to_string(i))
          ++wrong;
    });
  threads.clear();
  REQUIRE(wrong == 0);
  REQUIRE(bench.sandbox.all_compiles().size() == 2);
}
