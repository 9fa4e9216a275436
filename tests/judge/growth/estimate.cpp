#include "judge/growth/estimate.hpp"

#include <cmath>
#include <functional>
#include <random>

#include "tests/catch.hpp"

using judge::Estimate;
using judge::estimate_growth;
using judge::GrowthClass;
using judge::Series;

namespace {

using Figure = std::function<double(double)>;

std::vector<std::uint64_t> doubled(std::uint64_t first, std::size_t count) {
  std::vector<std::uint64_t> sizes;
  for (std::size_t i = 0; i < count; ++i) sizes.push_back(first << i);
  return sizes;
}

// Five seeds whose figures differ by up to `noise` of themselves.
Estimate estimated(const Figure& figure, double noise = 0, std::uint64_t first = 1024,
                   std::size_t count = 7, unsigned seeds = 5) {
  const auto sizes = doubled(first, count);
  std::mt19937 engine(1);
  std::uniform_real_distribution<double> off(-noise, noise);
  std::vector<Series> all;
  for (unsigned seed = 0; seed < seeds; ++seed) {
    all.emplace_back();
    for (const std::uint64_t n : sizes)
      all.back().push_back(figure(static_cast<double>(n)) * (1 + off(engine)));
  }
  return estimate_growth(sizes, all);
}

std::string class_of(const Figure& figure) {
  const Estimate found = estimated(figure);
  return found.classes.size() == 1 ? judge::growth_name(found.classes.front())
                                   : judge::estimate_words(found);
}

double log_of(double n) { return std::log2(n); }

}  // namespace

TEST_CASE("exact figures are named by their growth, whatever start-up and slower parts they have") {
  CHECK(class_of([](double) { return 5e6; }) == "1");
  CHECK(class_of([](double n) { return 5e6 + 3 * n; }) == "n");
  CHECK(class_of([](double n) { return 1e6 + 40 * n + 7 * n * log_of(n); }) == "n log n");
  CHECK(class_of([](double n) { return 300 * n + n * std::sqrt(n); }) == "n sqrt n");
  CHECK(class_of([](double n) { return 1e7 + 5000 * n + n * n; }) == "n^2");
  CHECK(class_of([](double n) { return 900 * n + n * n / 50; }) == "n^2");
  CHECK(class_of([](double n) { return n * n * log_of(n); }) == "n^2 log n");
  CHECK(class_of([](double n) { return 1e9 + 1e4 * n * n + n * n * n; }) == "n^3");
  CHECK(class_of([](double n) { return n * n * n * n; }) == "n^4");
}

TEST_CASE("n times the logarithm's square passes for n times a log-like factor") {
  CHECK(class_of([](double n) { return n * log_of(n) * log_of(n); }) == "n log n");
}

TEST_CASE("logarithmic work over a huge axis is not taken for constant work") {
  const auto logarithmic = [](double n) { return 1000 + 5 * log_of(n); };
  CHECK(estimated(logarithmic, 0, std::uint64_t{1} << 30).is({0, true, 0}));
  CHECK(estimated(logarithmic, 0, 16).is({0, false, 0}));
}

TEST_CASE("the exponent leaves start-up out and comes with an interval") {
  const Estimate found = estimated([](double n) { return 1e9 + n * n; }, 0.001);
  REQUIRE(found.exponent);
  CHECK(found.exponent->low < 2);
  CHECK(found.exponent->high > 2);
}

TEST_CASE("noise widens the interval until no class is claimed") {
  const auto linear = [](double n) { return 100 * n; };
  CHECK(estimated(linear, 0.0001).is({1, false, 0}));
  const Estimate noisy = estimated(linear, 0.02);
  CHECK_FALSE(noisy.is({1, false, 0}));
  REQUIRE(noisy.exponent);
  CHECK(noisy.exponent->high - noisy.exponent->low > 0.02);
}

TEST_CASE("one seed alone does not tell n from n log n") {
  const Estimate found = estimated([](double n) { return 100 * n; }, 0, 1024, 7, 1);
  CHECK(found.classes == std::vector<GrowthClass>{{1, false, 0}, {1, true, 0}});
}

TEST_CASE("growth that slows within the range is not named") {
  const Estimate found = estimated([](double n) { return n < 8192 ? n * n : 8192 * n; });
  CHECK(found.classes.empty());
  CHECK_FALSE(found.exponent);
  CHECK(found.why.starts_with("the growth slows from n^2.00 to n^1.00"));
}

TEST_CASE("figures that fall, or too few of them, are not named") {
  CHECK(estimated([](double n) { return 1e9 - n; }).why == "it does not rise steadily");
  CHECK(estimated([](double n) { return n; }, 0, 1024, 4).why == "only 4 sizes could be run");
}

TEST_CASE("exponential growth is told by a constant ratio") {
  const auto of = [](const Figure& figure) {
    Series series;
    for (int n = 15; n < 23; ++n) series.push_back(figure(n));
    return judge::estimate_exponential({series});
  };
  const Estimate two = of([](double n) { return 500 + 3 * std::exp2(n); });
  REQUIRE(two.classes.size() == 1);
  CHECK(two.classes.front().base == Approx(2));
  CHECK(judge::estimate_words(two) == "about 2.00^n: exponential");
  CHECK(of([](double n) { return n * n * n * n; }).classes.empty());
}

TEST_CASE("an estimate says in words what it knows and why it does not know more") {
  const Estimate quadratic = estimated([](double n) { return n * n; });
  CHECK(judge::estimate_words(quadratic) == "about n^2.00 (2.00 to 2.00): quadratic");
  Estimate both = quadratic;
  both.classes.push_back({2, true, 0});
  CHECK(judge::estimate_words(both).ends_with("n^2 or n^2 log n, cannot tell which"));
  Estimate none = quadratic;
  none.classes.clear();
  none.why = "no class fits";
  CHECK(judge::estimate_words(none) == "about n^2.00 (2.00 to 2.00), no class: no class fits");
  none.exponent.reset();
  CHECK(judge::estimate_words(none) == "cannot tell: no class fits");
  CHECK(judge::estimate_words(estimated([](double) { return 9.0; })) == "does not grow");
}

TEST_CASE("what outgrows n sqrt n as a whole is not called that for its faster part") {
  // Counts of a hash table whose keys collide only from its second bucket count on.
  const Series counted{3746, 5708, 83227, 312165, 1169566, 4518238, 16976971};
  const Estimate found = estimate_growth(doubled(64, counted.size()), {counted, counted});
  CHECK(found.classes.empty());
  CHECK(judge::estimate_words(found).find("no class fits") != std::string::npos);
}
