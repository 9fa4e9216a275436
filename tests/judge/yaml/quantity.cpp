#include "judge/yaml/quantity.hpp"

#include "tests/catch.hpp"

using namespace judge::yaml;

TEST_CASE("durations and sizes are read with their units") {
  REQUIRE(read_duration("200ms").value == 200);
  REQUIRE(read_duration("2s").value == 2000);
  REQUIRE(read_duration("1.5m").value == 90'000);
  REQUIRE(read_duration("0.0005s").value == 1);
  REQUIRE(read_size("1B").value == 1);
  REQUIRE(read_size("64KiB").value == 65536);
  REQUIRE(read_size("0.5GiB").value == 536870912);
}

TEST_CASE("anything else is no duration and no size") {
  for (const char* text :
       {"",   "s",     "2",    "2 s",  "2S",   "2sec", "+2s", "-2s", "2.s", ".5s", "2,5s",
        "0s", "0.0ms", "1e3s", "0x2s", "nans", "infs", "2s ", " 2s", "2ss", "2h",  "\xD9\xA2s"})
    CHECK_FALSE(read_duration(text).problem.empty());
  for (const char* text : {"", "64", "64MB", "64Mib", "64 MiB", "-1B", "0B", "1e3B", "1TiB", "B"})
    CHECK_FALSE(read_size(text).problem.empty());
  REQUIRE_FALSE(read_duration(std::string(400, '9') + "s").problem.empty());
  REQUIRE(read_duration(std::string(30, '9') + "s").value > 1e30);  // its range is checked later
}

TEST_CASE("a missing or misspelt unit is answered with the right one") {
  REQUIRE(read_duration("2").label == "write 2s or 2000ms");
  REQUIRE(read_duration("1500").label == "write 1500ms or 1500s");
  REQUIRE(read_duration("2 Seconds").label == "write 2s");
  REQUIRE(read_size("64mb").label == "write 64MiB");
  REQUIRE(read_size("1.5g").label == "write 1.5GiB");
}

TEST_CASE("numbers are decimal, finite and not negative") {
  REQUIRE(read_number("0").value == 0);
  REQUIRE(read_number("1e-6").value == 1e-6);
  REQUIRE(read_number("2.50E+2").value == 250);
  for (const char* text : {"", "-1", "+1", ".5", "1.", "1e", "1e999", "nan", "inf", ".inf", "0x10",
                           "1_000", "1 ", "1,5", "1e5x"})
    CHECK_FALSE(read_number(text).problem.empty());
  REQUIRE(read_integer("0123").value == 123);
  for (const char* text : {"", "1.0", "1e3", "-1", "0x1", "9007199254740992", "1 "})
    CHECK_FALSE(read_integer(text).problem.empty());
}

TEST_CASE("quantities are shown in the largest unit that fits") {
  REQUIRE(duration_text(600'000) == "10m");
  REQUIRE(duration_text(90'000) == "90s");
  REQUIRE(duration_text(1) == "1ms");
  REQUIRE(size_text(64.0 * (1 << 20)) == "64MiB");
  REQUIRE(size_text(1000) == "1000B");
  REQUIRE(number_text(1e6) == "1000000");
}
