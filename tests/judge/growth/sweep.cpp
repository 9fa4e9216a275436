#include "judge/growth/sweep.hpp"

#include <cmath>
#include <functional>

#include "judge/growth/kept_loops.hpp"
#include "tests/catch.hpp"

using judge::Sample;
using judge::Sweep;
using judge::sweep;
using judge::SweepRange;
using namespace std::chrono_literals;

namespace {

using Figure = std::function<double(double)>;

// A program of so many units and 0.2 ns a unit, that is killed beyond `most`.
judge::CountedRun program(const Figure& units, double most = 1e9) {
  return [=](std::uint64_t n, unsigned) -> std::optional<Sample> {
    const double work = 5000 + units(static_cast<double>(n));
    if (work > most) return std::nullopt;
    Sample sample;
    sample.work.blocks = static_cast<std::uint64_t>(work);
    sample.cpu_time = std::chrono::microseconds(static_cast<long>(work * 0.2e-3));
    sample.input_bytes = 10 * n;
    return sample;
  };
}

judge::SweepBudget enough() {
  return {[] { return 0ms; }, 60s, 60s};
}

Sweep swept(const Figure& units, SweepRange range = {4, 1 << 18, 5}, double most = 1e9) {
  return sweep(range, program(units, most), enough());
}

// The program without counters, at so many ns a unit of `units`.
judge::PlainRun plain(const Figure& units, double ns) {
  return [=](std::uint64_t n) -> std::optional<std::chrono::microseconds> {
    return std::chrono::microseconds(
        static_cast<long>(1000 + units(static_cast<double>(n)) * ns / 1e3));
  };
}

std::string doubt(const Figure& counted, const judge::PlainRun& timed,
                  SweepRange range = {4, 1 << 18, 5}) {
  const Sweep done = swept(counted, range);
  const auto units = [](const Sample& sample) { return sample.work.units(); };
  const auto found = judge::estimate_growth(done.sizes, done.series(units));
  if (!judge::needs_kept_loops(found, done)) return {};
  return judge::doubt_of_loops(found, done, range, program(counted), timed);
}

double linear(double n) { return 20 * n; }
double quadratic(double n) { return n * n / 2; }

}  // namespace

TEST_CASE("sizes double up to the budget of work, and the last seven are kept with every seed") {
  const Sweep found = swept(quadratic);
  CHECK(found.by_doubling);
  CHECK(found.sizes == std::vector<std::uint64_t>{128, 256, 512, 1024, 2048, 4096, 8192});
  REQUIRE(found.samples.size() == 5);
  for (const auto& seed : found.samples) CHECK(seed.size() == 7);
}

TEST_CASE("a cheap program is run up to the largest size") {
  CHECK(swept(linear).sizes.back() == 1 << 18);
  CHECK(swept(linear, {1000, 100'000, 5}).sizes.back() == 64'000);
}

TEST_CASE("a program too steep for doubling is followed in steps of one") {
  const Sweep found = swept([](double n) { return std::exp2(n); }, {4, 1 << 18, 5}, 3e8);
  CHECK_FALSE(found.by_doubling);
  REQUIRE(found.sizes.size() >= 6);
  CHECK(found.sizes[1] == found.sizes[0] + 1);
}

TEST_CASE("a dear start leaves out the small sizes and most seeds") {
  const Sweep found = swept([](double n) { return 6e8 + 20 * n; }, {4, 1 << 18, 5}, 1e10);
  CHECK(found.sizes.front() == 1 << 12);
  CHECK(found.sizes.size() == 7);
  CHECK(found.samples.size() == 2);
}

TEST_CASE("a program that fails at once, or is too dear at once, is no measurement") {
  CHECK(swept(linear, {4, 1 << 18, 5}, 1).problem == "it does not end well at n = 4");
  CHECK(swept(quadratic, {20'000, 1'000'000, 5}).problem ==
        "n = 40000 is too much work already to see it grow; 'from' should be smaller");
}

TEST_CASE("a size that fails with one seed is left out for all") {
  const auto base = program(linear);
  const Sweep found = sweep(
      {4, 1024, 3},
      [&](std::uint64_t n, unsigned seed) {
        return seed == 1 && n >= 1024 ? std::nullopt : base(n, seed);
      },
      enough());
  CHECK(found.sizes.back() == 512);
  for (const auto& seed : found.samples) CHECK(seed.size() == found.sizes.size());
}

TEST_CASE("when time is up, whole seeds are left out, and one alone is no measurement") {
  const judge::SweepBudget budget{[] { return 2000ms; }, 60s, 1s};
  const Sweep found = sweep({4, 1024, 5}, program(linear), budget);
  CHECK(found.problem == "the runs take too long for more than one input of each size");
  CHECK(sweep({4, 1024, 1}, program(linear), budget).problem.empty());
}

TEST_CASE("when there is no time for five sizes, that is why nothing was measured") {
  int calls = 0;
  const judge::SweepBudget budget{[&] { return ++calls > 3 ? 2000ms : 0ms; }, 1s, 60s};
  CHECK(sweep({4, 1 << 18, 5}, program(linear), budget).problem ==
        "the runs take too long for enough sizes");
}

TEST_CASE("counted loops that take time are believed") {
  CHECK(doubt(quadratic, plain(quadratic, 0.2)).empty());
  const auto with_reading = [](double n) { return n * n / 2 + 200 * n; };
  CHECK(doubt(quadratic, plain(with_reading, 0.2)).empty());
}

TEST_CASE("counted loops that take no time are not believed, even behind slow reading") {
  const auto nothing = [](double) { return 0.0; };
  const auto reading = [](double n) { return 500 * n; };
  CHECK(doubt(quadratic, plain(nothing, 1)).find("removed loops") != std::string::npos);
  CHECK(doubt(quadratic, plain(reading, 1)).find("removed loops") != std::string::npos);
}

TEST_CASE("too little work to be sure of the loops is no proof") {
  CHECK(doubt(quadratic, plain(quadratic, 0.2), {4, 1024, 5}).find("too little work") !=
        std::string::npos);
}

TEST_CASE("linear work needs no proof where the input grows") {
  CHECK(doubt(linear, plain([](double) { return 0.0; }, 1)).empty());
}
