#include "judge/compile/unit_names.hpp"

#include "tests/catch.hpp"

using judge::name_units;
using judge::with_own_names;
using Names = std::vector<std::string>;

namespace {

judge::Submission of(const Names& names) {
  judge::Submission submission;
  for (const std::string& name : names) submission.files.push_back({name, "bytes of " + name});
  return submission;
}

}  // namespace

TEST_CASE("plain names are kept and only sources are compiled") {
  const auto names = name_units(of({"lib/a-1.hpp", "lib/a-1.cpp", "main.cpp"}));
  REQUIRE(names.units == Names{"lib/a-1.cpp", "main.cpp"});
  REQUIRE(names.renamed.empty());
  REQUIRE(names.files.size() == 3);
  REQUIRE(names.files[0].name == "lib/a-1.hpp");
  REQUIRE(names.files[0].bytes == "bytes of lib/a-1.hpp");
  REQUIRE(names.quote_folders == Names{"."});
}

TEST_CASE("a source whose name a command line may misread gets a safe one") {
  for (const char* const name : {"-o.cpp", "@x.cpp", "a b.cpp", "a\nb.cpp", "$(id).cpp", ".cpp",
                                 "l\xc3\xb6sung.cpp", "-d/x.cpp", "a;b.cpp"}) {
    const auto names = name_units(of({name}));
    INFO(name);
    REQUIRE(names.units == Names{"main.cpp"});
    REQUIRE(names.files[0].name == "main.cpp");
    REQUIRE(names.files[0].bytes == std::string("bytes of ") + name);
    REQUIRE(names.quote_folders.empty());
  }
}

TEST_CASE("a safe name is one that no other file has") {
  const auto names = name_units(of({"a b.cc", "a b.cpp", "c d.cpp", "main.cpp", "x y.hpp"}));
  REQUIRE(names.units == Names{"main.cc", "main_2.cpp", "main_3.cpp", "main.cpp"});
  REQUIRE(names.files.back().name == "x y.hpp");  // found by #include "x y.hpp"
}

TEST_CASE("headers beside a renamed source are still found") {
  REQUIRE(name_units(of({"my dir/a.cpp", "my dir/a.hpp"})).quote_folders == Names{".", "my dir"});
}

TEST_CASE("the compiler's words name the own files again") {
  const auto names = name_units(of({"a b.cpp"}));
  REQUIRE(with_own_names("main.cpp:1:2: error: x\n"
                         "In file included from main.cpp:3:\n"
                         "                 from main.cpp,\n"
                         "main.cpp: In function\n",
                         names) ==
          "a b.cpp:1:2: error: x\n"
          "In file included from a b.cpp:3:\n"
          "                 from a b.cpp,\n"
          "a b.cpp: In function\n");
}

TEST_CASE("a name inside another word stays") {
  const auto names = name_units(of({"a b.cpp"}));
  const std::string text = "domain.cpp:1:1: error: x\nlib/main.cpp:1\n  1 | \"main.cpp\"\nmain.cpp";
  REQUIRE(with_own_names(text, names) == text);
}
