#include "judge/doctor/noise.hpp"

#include <algorithm>
#include <ctime>
#include <fstream>
#include <stdexcept>

#include "judge/doctor/patient.hpp"

namespace judge {
namespace {

using namespace std::chrono_literals;
using std::chrono::microseconds;

constexpr unsigned runs_of_work = 15, runs_of_nothing = 10;

// proc(5), the first line of /proc/stat: ticks in user, nice, system, idle, iowait, irq, softirq,
// steal.
struct Ticks {
  unsigned long long all = 0, stolen = 0;
};

Ticks ticks() {
  Ticks now;
  std::ifstream stat("/proc/stat");
  std::string name;
  stat >> name;
  unsigned long long value = 0;
  for (int i = 0; i < 8 && stat >> value; ++i) {
    now.all += value;
    if (i == 7) now.stolen = value;
  }
  return now;
}

std::optional<double> stolen_since(const Ticks& before) {
  const Ticks now = ticks();
  if (now.all <= before.all) return std::nullopt;
  return static_cast<double>(now.stolen - before.stolen) /
         static_cast<double>(now.all - before.all);
}

std::chrono::nanoseconds step_of(clockid_t clock) {
  timespec step{};
  if (::clock_getres(clock, &step) != 0) return std::chrono::nanoseconds::max();
  return std::chrono::seconds(step.tv_sec) + std::chrono::nanoseconds(step.tv_nsec);
}

sandbox::RunResult time_of(int program, const char* what, sandbox::Sandbox& sandbox) {
  const sandbox::Limits limits{.cpu_time = 5s, .wall_time = 30s};
  sandbox::RunResult run = run_patient(program, {what}, limits, sandbox).result;
  if (run.outcome != sandbox::Outcome::exited || run.exit_code != 0)
    throw std::runtime_error("a program that only computes did not end by itself");
  return run;
}

microseconds median(std::vector<microseconds> times) {
  const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
  std::nth_element(times.begin(), middle, times.end());
  return *middle;
}

}  // namespace

Noise noise_of(std::vector<microseconds> work, const std::vector<microseconds>& nothing) {
  Noise noise;
  noise.runs = static_cast<unsigned>(work.size());
  noise.cpu_median = median(work);
  std::sort(work.begin(), work.end());
  noise.cpu_least = work.front();
  noise.cpu_most = work.back();
  noise.apart_ratio = static_cast<double>(std::max(noise.cpu_most, 1us).count()) /
                      static_cast<double>(std::max(noise.cpu_least, 1us).count());
  const auto [least, most] = std::minmax_element(nothing.begin(), nothing.end());
  noise.apart_time = *most - *least;
  return noise;
}

Noise measure_noise(int program, sandbox::Sandbox& sandbox) {
  const Ticks before = ticks();
  std::vector<microseconds> work, walls, nothing;
  for (unsigned i = 0; i < runs_of_work; ++i) {
    const sandbox::RunResult run = time_of(program, "work", sandbox);
    work.push_back(run.cpu_time);
    walls.push_back(run.wall_time);
  }
  for (unsigned i = 0; i < runs_of_nothing; ++i)
    nothing.push_back(time_of(program, "nothing", sandbox).cpu_time);
  Noise noise = noise_of(work, nothing);
  noise.wall_median = median(walls);
  noise.wall_step = step_of(CLOCK_MONOTONIC);
  noise.cpu_step = step_of(CLOCK_PROCESS_CPUTIME_ID);
  noise.stolen = stolen_since(before);
  return noise;
}

}  // namespace judge
