#include "judge/report/sha256.hpp"

#include "judge/report/identity.hpp"
#include "tests/catch.hpp"

TEST_CASE("a digest is that of SHA-256") {
  // FIPS 180-2, appendix B.1.
  constexpr const char* abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  REQUIRE(judge::Sha256().add("abc").hex() == abc);
  REQUIRE(judge::Sha256().add("a").add("bc").hex() == abc);
}

TEST_CASE("the digest of a single source is that of its bytes") {
  const judge::Submission one{"solution.cpp", {{"solution.cpp", "abc"}}};
  REQUIRE(judge::submission_hash(one) == judge::Sha256().add("abc").hex());
}

TEST_CASE("the digest of a folder tells its files apart") {
  const judge::Submission ab{"x", {{"a.cpp", "1"}, {"b.cpp", "2"}}};
  const judge::Submission ba{"x", {{"a.cpp", "2"}, {"b.cpp", "1"}}};
  const judge::Submission run_together{"x", {{"a.cpp", "1b.cpp2"}, {"b.cpp", ""}}};
  REQUIRE(judge::submission_hash(ab) != judge::submission_hash(ba));
  REQUIRE(judge::submission_hash(ab) != judge::submission_hash(run_together));
}
