#include "cli/format/growth.hpp"

#include "cli/format/json_growth.hpp"
#include "tests/catch.hpp"

using judge::Fit;

namespace {

judge::Growth quadratic() {
  judge::Growth growth;
  growth.group = "scale";
  growth.visible = true;
  growth.sizes = {4096, 8192};
  growth.work = {1e6, 4e6};
  growth.heap_bytes = {65536, 131072};
  growth.time.exponent = judge::Interval{1.98, 1.97, 1.99};
  growth.time.classes = {{2, false, 0}};
  growth.heap.exponent = judge::Interval{1, 1, 1};
  growth.heap.classes = {{1, false, 0}};
  growth.shares = {0.2, 0.75, 0, 0.05};
  growth.asked = "O(n log n)";
  growth.time_fit = Fit::more;
  return growth;
}

std::string lines(const judge::Growth& growth, cli::Detail detail = cli::Detail::unexpected) {
  cli::Page page(cli::Look{.width = 200});
  cli::growth_lines(page, 4, growth, detail);
  return page.text();
}

}  // namespace

TEST_CASE("growth is told in words, against what was asked") {
  const std::string text = lines(quadratic());
  CHECK(text.find("growth: about n^1.98 (1.97 to 1.99): quadratic; most of it copying") !=
        std::string::npos);
  CHECK(text.find("more than asked, O(n log n) (advice: no points depend on it)") !=
        std::string::npos);
  CHECK(text.find("heap:") == std::string::npos);
  CHECK(lines(quadratic(), cli::Detail::every_test).find("heap:") != std::string::npos);
  CHECK(lines(quadratic(), cli::Detail::every_detail).find("8192: 4000000 units") !=
        std::string::npos);
}

TEST_CASE("growth that costs points is not called advice, and what is not measured says why") {
  judge::Growth growth = quadratic();
  growth.required = true;
  CHECK(lines(growth).find("advice") == std::string::npos);
  growth.problem = "the generator gen.cpp does not compile";
  CHECK(lines(growth).find("not measured: the generator gen.cpp") != std::string::npos);
}

TEST_CASE("plain growth is a line for work, and one for the heap if something is asked of it") {
  judge::Growth growth = quadratic();
  CHECK(cli::plain_growth(growth) ==
        "growth more work scale: about n^1.98 (1.97 to 1.99): quadratic; most of it copying; more "
        "than asked, O(n log n)\n");
  growth.asked_heap = "O(n)";
  growth.heap_fit = Fit::as_asked;
  CHECK(cli::plain_growth(growth).find("growth as_asked heap scale: about n^1.00") !=
        std::string::npos);
}

TEST_CASE("the figures of single sizes are in JSON for a visible group only") {
  judge::Growth growth = quadratic();
  const auto shown = cli::growth_json(growth);
  CHECK(shown["sizes"] == std::vector<std::uint64_t>{4096, 8192});
  CHECK(shown["work"]["shares"]["copying"] == 0.75);
  CHECK(shown["work"]["fit"] == "more");
  CHECK(shown["heap"]["fit"].is_null());
  growth.visible = false;
  const auto hidden = cli::growth_json(growth);
  CHECK_FALSE(hidden.contains("sizes"));
  CHECK_FALSE(hidden["work"].contains("units"));
  CHECK_FALSE(hidden["heap"].contains("bytes"));
  CHECK(hidden["work"]["classes"] == std::vector<std::string>{"n^2"});
}
