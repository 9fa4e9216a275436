#include "judge/run/reference_limit.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>
#include <string>

#include "judge/data/hash.hpp"
#include "judge/data/own_programs.hpp"
#include "judge/data/regular_file.hpp"
#include "judge/data/test_data.hpp"
#include "judge/report/host.hpp"
#include "judge/run/calibrate.hpp"
#include "sandbox/memory_file.hpp"

namespace judge {
namespace {

using std::chrono::microseconds;
using std::chrono::milliseconds;

constexpr int runs = 3, calibrations = 5;
constexpr double drift = 1.25;  // a machine that is faster or slower by this is measured again

struct Measured {
  microseconds time, pace;
};

template <class Measure>
microseconds fastest(int times, Measure measure) {
  microseconds least = measure();
  for (int i = 1; i < times; ++i) least = std::min(least, measure());
  return least;
}

std::string machine_name() {
  std::array<char, 256> name{};
  ::gethostname(name.data(), name.size() - 1);
  return name.data();
}

// A calibration run is another one in another build.
std::string key_of(const std::string& program, int input) {
  const sandbox::MappedFile bytes(input);
  return Hasher()
      .field("reference time")
      .field(program)
      .field(bytes.bytes())
      .field(machine_name())
      .field(host_cpu())
      .field("calibration 1, " __VERSION__)
      .hex();
}

std::optional<Measured> known(const DiskCache& cache, const std::string& key) {
  const sandbox::UniqueFd entry = cache.find(key);
  if (!entry) return std::nullopt;
  long long time = 0, pace = 0;
  if (std::sscanf(head_of(entry.get(), 64).c_str(), "%lld %lld", &time, &pace) != 2)
    return std::nullopt;
  return Measured{microseconds(time), microseconds(pace)};
}

void remember(const DiskCache& cache, const std::string& key, const Measured& measured) {
  const std::string text =
      std::to_string(measured.time.count()) + ' ' + std::to_string(measured.pace.count()) + '\n';
  cache.store(key, sandbox::sealed_file("time", text).get());
}

bool has_drifted(microseconds then, microseconds now) {
  const auto [less, more] = std::minmax({then.count(), now.count()});
  return static_cast<double>(more) > drift * static_cast<double>(less);
}

ReferenceLimit limit_from(microseconds reference, const Test& test) {
  const RelativeCpu& relative = *test.relative_cpu;
  const std::chrono::duration<double, std::milli> wanted = reference * relative.times;
  const milliseconds exact = std::chrono::ceil<milliseconds>(wanted);
  ReferenceLimit limit{test.limits, {relative.times, reference, LimitOrigin::Bound::none}};
  limit.limits.cpu_time = std::clamp(exact, relative.at_least, relative.at_most);
  if (exact < relative.at_least) limit.origin.bound = LimitOrigin::Bound::at_least;
  if (exact > relative.at_most) limit.origin.bound = LimitOrigin::Bound::at_most;
  if (relative.wall_follows)
    limit.limits.wall_time = 3 * limit.limits.cpu_time + std::chrono::seconds(1);
  return limit;
}

}  // namespace

microseconds ReferenceLimits::pace() {
  std::call_once(calibrated_, [this] { pace_ = fastest(calibrations, calibration_run); });
  return pace_;
}

microseconds ReferenceLimits::reference_time(const Test& test, int input) {
  const Solution* const solution = problem_.reference();
  if (solution == nullptr) throw ProblemFault("the time limit needs a reference solution");
  const OwnProgram reference("reference solution", solution->path, toolchain_);
  const std::string key = key_of(reference.id(), input);
  const auto before = known(cache_, key);
  if (before && !has_drifted(before->pace, pace())) return before->time;
  const Turns::Alone alone(turns_);
  const sandbox::Limits limits = reference_limits(test.limits);
  const Measured now{fastest(runs, [&] { return reference.time(input, limits, sandbox_); }),
                     fastest(calibrations, calibration_run)};
  remember(cache_, key, now);
  return now.time;
}

ReferenceLimit ReferenceLimits::limits_of(const Test& test, int input) {
  return limit_from(reference_time(test, input), test);
}

}  // namespace judge
