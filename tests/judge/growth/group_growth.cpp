#include "judge/growth/group_growth.hpp"

#include <unistd.h>

#include <array>

#include "judge/growth/work.hpp"
#include "sandbox/memory_file.hpp"
#include "tests/catch.hpp"

using judge::Fit;
using judge::Verdict;

namespace {

judge::TestResult accepted_test(const std::string& group) {
  judge::TestResult test;
  test.group = group;
  test.name = "1";
  test.ran = true;
  test.verdict = Verdict::accepted;
  test.score = 1;
  return test;
}

// Two groups of 50 points, all accepted, with the growth of the first.
judge::Report report_with(const judge::Growth& growth) {
  judge::Report report;
  report.compilation.ok = true;
  report.verdict = Verdict::accepted;
  report.score = report.max_score = 100;
  for (const char* name : {"scale", "edge"}) {
    judge::GroupResult group;
    group.name = name;
    group.ran = true;
    group.passed = group.total = 1;
    group.score = group.points = 50;
    report.groups.push_back(group);
    report.tests.push_back(accepted_test(name));
  }
  report.growth.push_back(growth);
  return report;
}

judge::Growth growth_of(bool required, Fit fit) {
  judge::Growth growth;
  growth.group = "scale";
  growth.required = required;
  growth.asked = "O(n)";
  growth.time_fit = fit;
  growth.time.classes = {{2, false, 0}};
  growth.time.exponent = judge::Interval{1.98, 1.97, 1.99};
  return growth;
}

}  // namespace

TEST_CASE("growth is advice unless it is required") {
  judge::Report report = report_with(growth_of(false, Fit::more));
  judge::count_growth(report);
  CHECK(report.verdict == Verdict::accepted);
  CHECK(report.score == 100);
  CHECK(report.tests.size() == 2);
}

TEST_CASE("required growth that is surely more than asked costs its group, and no other") {
  judge::Report report = report_with(growth_of(true, Fit::more));
  judge::count_growth(report);
  CHECK(report.verdict == Verdict::time_limit);
  CHECK(report.score == 50);
  CHECK(report.groups[0].verdict == Verdict::time_limit);
  CHECK(report.groups[0].passed == 1);
  CHECK(report.groups[0].total == 2);
  CHECK(report.groups[1].score == 50);
  REQUIRE(report.tests.size() == 3);
  CHECK(report.tests[1].name == "growth");
  CHECK(report.tests[1].group == "scale");
  REQUIRE(report.tests[1].reason);
  CHECK(report.tests[1].reason->text ==
        "work grows like about n^1.98 (1.97 to 1.99): quadratic; asked O(n)");
}

TEST_CASE("required growth that is not surely more is accepted") {
  for (const Fit fit : {Fit::as_asked, Fit::log_factor, Fit::cannot_tell}) {
    judge::Report report = report_with(growth_of(true, fit));
    judge::count_growth(report);
    CHECK(report.verdict == Verdict::accepted);
    CHECK(report.score == 100);
    CHECK(report.tests.size() == 3);
  }
}

TEST_CASE("required growth of the heap fails as memory does") {
  judge::Growth growth = growth_of(true, Fit::as_asked);
  growth.asked_heap = "O(1)";
  growth.heap_fit = Fit::more;
  judge::Report report = report_with(growth);
  judge::count_growth(report);
  CHECK(report.verdict == Verdict::memory_limit);
}

TEST_CASE("required growth that the problem's own fault keeps from being measured is a JE") {
  judge::Growth growth = growth_of(true, Fit::cannot_tell);
  growth.problem = "the generator gen.cpp does not compile";
  growth.fault = true;
  judge::Report report = report_with(growth);
  judge::count_growth(report);
  CHECK(report.verdict == Verdict::judge_error);
  CHECK(report.score == 50);
}

TEST_CASE("a record is read as it was written, and nonsense is none") {
  std::array<std::uint64_t, 10> record{0x31304b524f575954, 100, 2, 160, 320, 3, 48, 4096, 2, 0};
  REQUIRE(sizeof record == judge::work_record_bytes);
  const auto read = [&] {
    const sandbox::UniqueFd file = sandbox::fixed_size_file("work", sizeof record);
    REQUIRE(::write(file.get(), record.data(), sizeof record) == sizeof record);
    return judge::read_work(file.get());
  };
  const auto work = read();
  REQUIRE(work);
  CHECK(work->heap_peak == 4096);
  CHECK(work->threads == 2);
  CHECK(work->exact);
  CHECK(work->units() == 100 + 2 + 10 + 20 + 48);
  record[9] = 1;
  CHECK_FALSE(read()->exact);
  record[1] = ~std::uint64_t{0};
  CHECK_FALSE(read());
  record[1] = 1;
  record[0] = 0;
  CHECK_FALSE(read());
  CHECK_FALSE(judge::read_work(sandbox::fixed_size_file("work", sizeof record).get()));
}
