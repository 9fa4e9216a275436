#include "judge/growth/measure.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <exception>
#include <string>
#include <string_view>
#include <utility>

#include "judge/data/own_programs.hpp"
#include "judge/growth/counted_build.hpp"
#include "judge/growth/kept_loops.hpp"
#include "judge/growth/runs.hpp"
#include "judge/text/figures.hpp"
#include "sandbox/memory_file.hpp"

namespace judge {
namespace {

// Runs of one input may differ by this share, for a clock or an address that is hashed.
constexpr double repeatable = 0.001;
constexpr double own_share_to_check = 0.5;
constexpr std::uint64_t unexplained_bytes = 512 << 10;

double mean(const std::vector<Sample>& samples, double (*figure)(const Sample&)) {
  double sum = 0;
  for (const Sample& sample : samples) sum += figure(sample);
  return sum / static_cast<double>(samples.size());
}

double units_of(const Sample& sample) { return sample.work.units(); }
double heap_of(const Sample& sample) { return static_cast<double>(sample.work.heap_peak); }

std::vector<Sample> at_size(const Sweep& swept, std::size_t i) {
  std::vector<Sample> samples;
  for (const auto& seed : swept.samples) samples.push_back(seed[i]);
  return samples;
}

// Of what the last step adds.
WorkShares shares_of(const Sweep& swept) {
  const std::size_t last = swept.sizes.size() - 1;
  const auto large = at_size(swept, last), small = at_size(swept, last - 1);
  const auto added = [&](double (*figure)(const Sample&)) {
    return std::max(mean(large, figure) - mean(small, figure), 0.0);
  };
  WorkShares shares;
  shares.copying = added([](const Sample& s) { return s.work.copying_units(); });
  shares.searching = added([](const Sample& s) { return s.work.searching_units(); });
  shares.allocating = added([](const Sample& s) { return s.work.allocating_units(); });
  const double all = added(units_of);
  if (all <= 0) return {1, 0, 0, 0};
  for (double* share : {&shares.copying, &shares.searching, &shares.allocating}) *share /= all;
  shares.own = std::max(1 - shares.copying - shares.searching - shares.allocating, 0.0);
  return shares;
}

bool is_exact(const Sweep& swept) {
  for (const auto& seed : swept.samples)
    for (const Sample& sample : seed)
      if (!sample.work.exact) return false;
  return true;
}

bool repeats(const Sweep& swept, const GrowthRuns& runs) {
  const std::size_t i = (swept.sizes.size() + 1) / 2;  // large enough, and not the dearest
  const double before = units_of(swept.samples.front()[i]);
  const auto again = runs.counted(swept.sizes[i], 0);
  return again && std::abs(units_of(*again) - before) <= repeatable * before;
}

std::string doubt(const Estimate& found, const WorkShares& shares, const Sweep& swept,
                  const SweepRange& range, const GrowthBudget& budget, const GrowthRuns& runs) {
  if (!is_exact(swept)) return "it starts too many threads to count what each of them does";
  if (!repeats(swept, runs)) return "two runs of one input do not do the same work";
  // What the library does is surely done.
  if (shares.own < own_share_to_check || !needs_kept_loops(found, swept)) return {};
  if (runs.spent() >= budget.all) return "no time was left to make sure of it";
  return doubt_of_loops(
      found, swept, range, [&](std::uint64_t n, unsigned seed) { return runs.counted(n, seed); },
      [&](std::uint64_t n) { return runs.plain(n); });
}

void estimate(const Sweep& swept, const SweepRange& range, const GrowthBudget& budget,
              const GrowthRuns& runs, Growth& growth) {
  if (!swept.by_doubling) {
    growth.time = estimate_exponential(swept.series(units_of));
    growth.heap.why = "n could not be doubled";
  } else {
    growth.time = estimate_growth(swept.sizes, swept.series(units_of));
    growth.heap = estimate_growth(swept.sizes, swept.series(heap_of));
  }
  if (std::string why = doubt(growth.time, growth.shares, swept, range, budget, runs); !why.empty())
    growth.time = {std::nullopt, {}, std::move(why)};
}

Fit fit_of(const std::string& asked, const Estimate& found, const Sweep& swept) {
  const auto growth = asked_growth(asked);
  if (!growth) return Fit::cannot_tell;
  return compare_growth(found, *growth, swept.sizes.front(), swept.sizes.back());
}

// What follows the first line, which says n as a rule.
std::string_view body_of(std::string_view input) {
  const auto end = input.find('\n');
  return end == std::string_view::npos ? input : input.substr(end + 1);
}

// Whether the input of half the size is the start of the larger one, but for its last tenth.
bool is_prefix(const GrowthRuns& runs, std::uint64_t n) {
  const sandbox::UniqueFd small_file = runs.input(n / 2, 0), large_file = runs.input(n, 0);
  const sandbox::MappedFile small(small_file.get()), large(large_file.get());
  const std::string_view a = body_of(small.bytes()), b = body_of(large.bytes());
  const auto same = static_cast<std::size_t>(
      std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
  return same >= a.size() / 10 * 9;
}

void add_notes(const Sweep& swept, const GrowthRuns& runs, Growth& growth) {
  const GrowthClass constant;
  if (growth.time.is(constant) && growth.asked != "O(1)")
    growth.notes.emplace_back(
        "the work does not depend on n: the generator's {n} does not reach what costs");
  else if (!input_grows(swept))
    growth.notes.emplace_back("the input does not grow with n: n is a value in it");
  if (growth.time.classes.empty() && swept.by_doubling && swept.sizes.size() >= 2 &&
      input_grows(swept) && !is_prefix(runs, swept.sizes.back()))
    growth.notes.emplace_back(
        "the generator's inputs are not beginnings of each other, which blurs the growth");
  const auto& samples = swept.samples.front();
  const double resident = static_cast<double>(samples.back().resident_bytes) -
                          static_cast<double>(samples.front().resident_bytes);
  const double heap = heap_of(samples.back()) - heap_of(samples.front());
  if (resident > 1.1 * heap + static_cast<double>(unexplained_bytes))
    growth.notes.push_back("besides the heap, " +
                           bytes_text(static_cast<std::uint64_t>(resident - heap)) +
                           " of static arrays or stack come with the larger n");
}

void measure_by(const GrowthRuns& runs, const Scaling& scaling, const GrowthBudget& budget,
                Growth& growth) {
  const SweepRange range{scaling.from, scaling.to, static_cast<unsigned>(scaling.seeds.size())};
  const Sweep swept =
      sweep(range, [&](std::uint64_t n, unsigned seed) { return runs.counted(n, seed); },
            {[&] { return runs.spent(); }, budget.sizes, budget.inputs});
  growth.problem = swept.problem;
  if (growth.problem.empty() && swept.sizes.size() < 2)
    growth.problem = "only one size could be run";
  if (!growth.problem.empty()) return;
  growth.sizes = swept.sizes;
  for (std::size_t i = 0; i < swept.sizes.size(); ++i) {
    growth.work.push_back(mean(at_size(swept, i), units_of));
    growth.heap_bytes.push_back(mean(at_size(swept, i), heap_of));
  }
  growth.shares = shares_of(swept);
  estimate(swept, range, budget, runs, growth);
  growth.time_fit = fit_of(growth.asked, growth.time, swept);
  growth.heap_fit = fit_of(growth.asked_heap, growth.heap, swept);
  add_notes(swept, runs, growth);
}

// A program could put what it reads into the figures it has a free hand in.
void conceal(Growth& growth) {
  if (growth.visible) return;
  growth.sizes.clear();
  growth.work.clear();
  growth.heap_bytes.clear();
  growth.shares = {};
}

}  // namespace

void GrowthMeter::build(Growth& growth) {
  if (counted_) return;
  counted_ = compile_counted(submission_, toolchain_, cache_, sandbox_);
  growth.build_time = counted_->compilation.time;
}

Growth GrowthMeter::measure(const Group& group, bool reveal) {
  const Scaling& scaling = *group.scaling;
  Growth growth;
  growth.group = group.name;
  growth.visible = group.visible || reveal;
  growth.required = scaling.required;
  growth.asked = scaling.asked;
  growth.asked_heap = scaling.asked_heap;
  try {
    build(growth);
    const GrowthRuns runs(scaling, counted_->program.get(), program_, data_, sandbox_);
    if (counted_->compilation.ok)
      measure_by(runs, scaling, budget_, growth);
    else
      growth.problem = "the build with counters failed";
    growth.run_time = runs.spent();
  } catch (const sandbox::Cancelled&) {
    throw;
  } catch (const ProblemFault& e) {
    growth.problem = e.what() + (growth.visible && !e.detail.empty() ? ": " + e.detail : "");
    growth.fault = true;
  } catch (const std::exception& e) {
    growth.problem = e.what();
    growth.fault = true;
  }
  conceal(growth);
  return growth;
}

}  // namespace judge
