#include "judge/data/hash.hpp"

#include "tests/catch.hpp"

using judge::Hasher;

TEST_CASE("a hash is that of XXH3-128") {
  REQUIRE(Hasher().hex() == "99aa06d3014798d86001c324468d497f");  // of nothing, from the reference
}

TEST_CASE("fields do not run into each other") {
  REQUIRE(Hasher().field("ab").field("c").hex() != Hasher().field("a").field("bc").hex());
  REQUIRE(Hasher().field("a").hex() != Hasher().field("a").field("").hex());
  REQUIRE(Hasher().piece("ab").piece("c").hex() == Hasher().piece("abc").hex());
}
