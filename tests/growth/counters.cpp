// What the counters see of real programs in the real sandbox.

#include "judge/growth/counted_build.hpp"
#include "judge/growth/work.hpp"
#include "sandbox/memory_file.hpp"
#include "sandbox/server_pool.hpp"
#include "tests/catch.hpp"

using judge::Work;

namespace {

// A counted program that reads its input from stdin.
class Counted {
 public:
  explicit Counted(const std::string& source, const std::string& standard = "c++20") {
    judge::CompileSettings settings;
    settings.standard = standard;
    const judge::Toolchain toolchain = judge::find_toolchain(settings, {}, sandbox_);
    compiled_ = judge::compile_counted({"main.cpp", {{"main.cpp", source}}}, toolchain,
                                       judge::DiskCache(""), sandbox_);
    INFO(compiled_.compilation.diagnostics);
    REQUIRE(compiled_.compilation.ok);
  }

  std::optional<Work> run(const std::string& input) {
    const sandbox::UniqueFd in =
        sandbox::reopen_for_reading(sandbox::sealed_file("input", input).get());
    const sandbox::UniqueFd out = sandbox::memory_file("output");
    const sandbox::UniqueFd record = sandbox::fixed_size_file("work", judge::work_record_bytes);
    sandbox::ProgramSpec spec;
    spec.program = compiled_.program.get();
    spec.stdin_fd = in.get();
    spec.stdout_fd = out.get();
    spec.stderr_fd = out.get();
    spec.extra_fd = record.get();
    sandbox_.run(spec);
    return judge::read_work(record.get());
  }

 private:
  sandbox::ServerPool sandbox_;
  judge::Compiled compiled_;
};

}  // namespace

TEST_CASE("every thread's work is counted, the same each time") {
  Counted program(R"(
#include <cstdio>
#include <thread>
#include <vector>
int main() {
  unsigned threads, steps;
  if (std::scanf("%u %u", &threads, &steps) != 2) return 1;
  std::vector<unsigned> sums(threads);
  std::vector<std::thread> all;
  for (unsigned t = 0; t < threads; ++t)
    all.emplace_back([&, t] {
      unsigned x = t;
      for (unsigned i = 0; i < steps; ++i)
        if ((x = x * 1664525 + 1013904223) % 3 == 0) x ^= i;
      sums[t] = x;
    });
  for (std::thread& thread : all) thread.join();
  std::printf("%u\n", sums[0]);
})");
  const auto one = program.run("1 100000"), four = program.run("4 100000"),
             again = program.run("4 100000");
  REQUIRE((one && four && again));
  CHECK(four->blocks == again->blocks);
  CHECK(four->threads == 5);
  CHECK(static_cast<double>(four->blocks) / static_cast<double>(one->blocks) ==
        Approx(4).epsilon(0.02));
}

TEST_CASE("what the library copies, searches and allocates is counted") {
  Counted program(R"(
#include <cstdio>
#include <new>
#include <string>
#include <vector>
int main() {
  int n;
  if (std::scanf("%d", &n) != 1) return 1;
  std::vector<int> v(n, 1);
  while (!v.empty()) v.erase(v.begin());
  std::string text(n, 'x');
  long found = 0;
  for (int i = 0; i < 100; ++i) found += text.find('y') != std::string::npos;
  double* aligned = new (std::align_val_t(64)) double[1000];
  aligned[n] = 1;
  ::operator delete[](aligned, std::align_val_t(64));
  std::printf("%ld\n", found);
})");
  const auto work = program.run("500");
  REQUIRE(work);
  CHECK(work->copied >= 500 * 499 / 2 * 4);
  CHECK(work->copied < 500 * 499 / 2 * 4 + 20'000);
  CHECK(work->searched >= 100 * 500);
  CHECK(work->searched < 100 * 500 + 10'000);
  CHECK(work->allocations >= 3);
  CHECK(work->heap_peak >= 8000 + 500 + 2000);
  CHECK(work->heap_peak < 150'000);
}

TEST_CASE("loops in the library's own code are counted, where the standard leaves them there") {
  const std::string source = R"(
#include <cstdio>
#include <string>
int main() {
  std::string text(500, 'x');
  // Through a pointer, or the optimiser takes the library's loop into this one.
  size_t (std::string::*volatile rfind)(char, size_t) const = &std::string::rfind;
  long found = 0;
  for (int i = 0; i < 100; ++i) found += (text.*rfind)('y', std::string::npos) == 3;
  std::printf("%ld\n", found);
})";
  const auto in_library = Counted(source, "c++17").run(""), in_own = Counted(source).run("");
  REQUIRE((in_library && in_own));
  CHECK(in_library->searched >= 100 * 500);
  CHECK(in_own->blocks >= 100 * 500);
}

TEST_CASE("a program that crashes or is stopped leaves no record") {
  Counted program("#include <cstdlib>\nint main() { std::abort(); }\n");
  CHECK_FALSE(program.run(""));
}
