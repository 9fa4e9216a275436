#include "judge/text/figures.hpp"

#include <limits>

#include "judge/run/signals.hpp"
#include "tests/catch.hpp"

using namespace std::chrono_literals;

TEST_CASE("times are given in seconds") {
  REQUIRE(judge::seconds_text(0us) == "0.00 s");
  REQUIRE(judge::seconds_text(2s) == "2.00 s");
  REQUIRE(judge::seconds_text(1'234'567us) == "1.23 s");
}

TEST_CASE("sizes are given in the largest unit that fits") {
  REQUIRE(judge::bytes_text(0) == "0 B");
  REQUIRE(judge::bytes_text(1023) == "1023 B");
  REQUIRE(judge::bytes_text(64 << 20) == "64 MiB");
  REQUIRE(judge::bytes_text(3ull << 29) == "1.5 GiB");
  REQUIRE(judge::bytes_text(std::numeric_limits<std::uint64_t>::max()) == "17179869184 GiB");
}

TEST_CASE("a signal has its name, number and meaning") {
  REQUIRE(judge::signal_text(11) == "SIGSEGV (11): segmentation fault");
  REQUIRE(judge::signal_name(6) == "SIGABRT (6)");
  REQUIRE(judge::signal_text(99) == "signal 99");
}
