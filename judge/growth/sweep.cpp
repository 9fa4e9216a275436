#include "judge/growth/sweep.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "judge/growth/estimate.hpp"

namespace judge {
namespace {

// In units of work beyond start-up, about 10 ms to 0.3 s a run.
constexpr double enough_work = 1e7, too_much_next = 4e7;
constexpr double steepest = 16;  // growth per doubling that is still believed
constexpr std::chrono::milliseconds dear_start{40};
constexpr std::uint64_t dear_range = 64;  // a window of sizes and no more
constexpr unsigned dear_seeds = 2;
constexpr std::uint64_t steps_back = 8;
// What grows exponentially does not get this far.
constexpr std::uint64_t largest_exponential = 256;

class Sweeper {
 public:
  Sweeper(const SweepRange& range, const CountedRun& run, const SweepBudget& budget)
      : range_(range), run_(run), budget_(budget), seeds_(std::max(range.seeds, 1U)) {}

  Sweep all() {
    find_sizes();
    if (!result_.problem.empty()) return std::move(result_);
    keep_window();
    result_.samples = {first_};
    for (unsigned seed = 1; seed < seeds_ && budget_.spent() < budget_.inputs; ++seed)
      run_seed(seed);
    if (seeds_ > 1 && result_.samples.size() == 1)
      result_.problem = "the runs take too long for more than one input of each size";
    return std::move(result_);
  }

 private:
  // What to do after one size.
  enum class Next { size, stop };

  void find_sizes() {
    std::uint64_t n = range_.from;
    while (n <= range_.to && budget_.spent() < budget_.sizes) {
      const auto sample = run_(n, 0);
      const Next next = sample ? after(*sample, n) : after_failure(n);
      if (next == Next::stop) break;
    }
    if (!result_.problem.empty()) return;
    if (result_.sizes.size() < least_sizes && budget_.spent() >= budget_.sizes)
      result_.problem = "the runs take too long for enough sizes";
    else if (result_.sizes.empty())
      result_.problem = "it does not end well at n = " + std::to_string(range_.from);
  }

  Next after_failure(std::uint64_t& n) {
    if (!result_.by_doubling || result_.sizes.size() < 2 || n > largest_exponential)
      return Next::stop;
    const std::uint64_t last = result_.sizes.back();
    const Sample sample = first_.back();
    start_stepping();
    result_.sizes = {last};
    first_ = {sample};
    n = last + 1;
    return Next::size;
  }

  Next after(const Sample& sample, std::uint64_t& n) {
    const bool is_first = !started_;
    if (is_first) result_.smallest = sample;
    started_ = true;
    if (is_first && sample.cpu_time > dear_start && range_.to / dear_range > n) {
      n = range_.to / dear_range;
      seeds_ = std::min(seeds_, dear_seeds);
      return Next::size;
    }
    result_.sizes.push_back(n);
    first_.push_back(sample);
    if (is_enough(sample)) return after_enough(n);
    n = result_.by_doubling ? 2 * n : n + 1;
    return Next::size;
  }

  bool is_enough(const Sample& sample) {
    const double own = sample.work.units() - result_.smallest.work.units();
    const double growth = previous_ > 0 ? own / previous_ : 2;
    previous_ = own;
    return own > enough_work || own * std::min(growth, steepest) > too_much_next;
  }

  Next after_enough(std::uint64_t& n) {
    if (!result_.by_doubling || result_.sizes.size() >= least_sizes) return Next::stop;
    if (n > largest_exponential) {
      result_.problem = "n = " + std::to_string(n) +
                        " is too much work already to see it grow; 'from' should be smaller";
      return Next::stop;
    }
    n = std::max(range_.from, n - std::min(n, steps_back));
    start_stepping();
    return Next::size;
  }

  void start_stepping() {
    result_.sizes.clear();
    first_.clear();
    result_.by_doubling = false;
    previous_ = 0;
  }

  void keep_window() {
    const std::size_t kept = std::min(result_.sizes.size(), window_sizes);
    result_.sizes.erase(result_.sizes.begin(),
                        result_.sizes.end() - static_cast<std::ptrdiff_t>(kept));
    first_.erase(first_.begin(), first_.end() - static_cast<std::ptrdiff_t>(kept));
  }

  // A seed that fails at a size takes the size from all; one that time cuts short is left out.
  void run_seed(unsigned seed) {
    std::vector<Sample> samples;
    for (std::size_t i = 0; i < result_.sizes.size(); ++i) {
      if (budget_.spent() >= budget_.inputs) return;
      auto sample = run_(result_.sizes[i], seed);
      if (!sample) return drop_from(i, std::move(samples));
      samples.push_back(*sample);
    }
    result_.samples.push_back(std::move(samples));
  }

  void drop_from(std::size_t count, std::vector<Sample> samples) {
    result_.sizes.resize(count);
    for (std::vector<Sample>& other : result_.samples) other.resize(count);
    result_.samples.push_back(std::move(samples));
  }

  const SweepRange& range_;
  const CountedRun& run_;
  const SweepBudget& budget_;
  unsigned seeds_;
  Sweep result_;
  std::vector<Sample> first_;  // of the first seed
  bool started_ = false;
  double previous_ = 0;  // work beyond start-up of the size before
};

}  // namespace

std::vector<Series> Sweep::series(const std::function<double(const Sample&)>& figure) const {
  std::vector<Series> all;
  for (const std::vector<Sample>& seed : samples) {
    all.emplace_back();
    for (const Sample& sample : seed) all.back().push_back(figure(sample));
  }
  return all;
}

Sweep sweep(const SweepRange& range, const CountedRun& run, const SweepBudget& budget) {
  return Sweeper(range, run, budget).all();
}

}  // namespace judge
