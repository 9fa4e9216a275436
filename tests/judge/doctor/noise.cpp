#include "judge/doctor/noise.hpp"

#include "tests/catch.hpp"

using namespace std::chrono_literals;
using std::chrono::microseconds;

TEST_CASE("how far times lie apart is taken from the least and the most of them") {
  const judge::Noise noise = judge::noise_of({50ms, 60ms, 40ms, 50ms, 51ms}, {700us, 400us, 500us});
  REQUIRE(noise.runs == 5);
  REQUIRE(noise.cpu_least == 40ms);
  REQUIRE(noise.cpu_median == 50ms);
  REQUIRE(noise.cpu_most == 60ms);
  REQUIRE(noise.apart_ratio == 1.5);
  REQUIRE(noise.apart_time == 300us);
}

TEST_CASE("a clock that stands still divides by nothing") {
  REQUIRE(judge::noise_of({0us, 0us}, {0us}).apart_ratio == 1);
}
