// Every broken file gets exactly the messages of the .txt beside it. After a change that is meant,
// run once with TRYOUT_UPDATE_GOLDEN=1 and read the difference.

#include <cstdlib>

#include "tests/catch.hpp"
#include "tests/judge/problem/corpus.hpp"

TEST_CASE("every broken problem file is answered with its golden messages") {
  const auto files = corpus::bad_files();
  REQUIRE(files.size() > 60);
  for (const auto& file : files) {
    INFO(file.filename().string());
    auto golden = file;
    golden.replace_extension(".txt");
    const std::string said = corpus::complaints(corpus::read(file));
    if (std::getenv("TRYOUT_UPDATE_GOLDEN")) std::ofstream(golden, std::ios::binary) << said;
    CHECK_FALSE(said.empty());
    CHECK(said == corpus::read(golden));
  }
}
