#include "judge/config/config.hpp"

#include "judge/config/required_layers.hpp"
#include "judge/text/diagnostic.hpp"
#include "tests/catch.hpp"
#include "tests/judge/scratch.hpp"

namespace {

std::string complaint(const std::filesystem::path& file) {
  try {
    judge::load_config(file, ".");
  } catch (const judge::InputError& error) {
    return error.what();
  }
  return {};
}

}  // namespace

TEST_CASE("every setting of tryout.yaml is read, its folder relative to the file") {
  const ScratchFolder scratch;
  const auto file = scratch.file("tryout.yaml",
                                 "compiler: clang++\nstd: c++17\nflags: [-O1]\nlink: [-lm]\n"
                                 "jobs: 4\nproblems: ../others\n"
                                 "sandbox: {require: [namespaces, landlock]}\n");
  const judge::Config config = judge::load_config(file, ".");
  REQUIRE(config.file == file);
  REQUIRE(config.compile.compiler == "clang++");
  REQUIRE(config.compile.standard == "c++17");
  REQUIRE(config.compile.flags == std::vector<std::string>{"-O1"});
  REQUIRE(config.compile.link == std::vector<std::string>{"-lm"});
  REQUIRE(config.jobs == 4u);
  REQUIRE(config.required_layers == std::vector<std::string>{"namespaces", "landlock"});
  REQUIRE(config.problems == scratch.path() / "../others");
}

TEST_CASE("an empty file of settings sets nothing") {
  const ScratchFolder scratch;
  const judge::Config config = judge::load_config(scratch.file("tryout.yaml", "# later\n"), ".");
  REQUIRE_FALSE(config.jobs.has_value());
  REQUIRE_FALSE(config.compile.flags.has_value());
}

TEST_CASE("wrong settings are reported with their place") {
  const ScratchFolder scratch;
  const std::string file = scratch.file("tryout.yaml", "jbos: 4\njobs: 0\n").string();
  REQUIRE(complaint(file) ==
          file + ":1:1: unknown key 'jbos' at the top of the file (did you mean 'jobs'?)");
  REQUIRE(complaint(scratch.path() / "none.yaml").find("no such file") != std::string::npos);
  REQUIRE(complaint(scratch.path()).find("regular file") != std::string::npos);
}

TEST_CASE("a layer that the sandbox does not have is refused with what was meant") {
  const ScratchFolder scratch;
  const std::string file =
      scratch.file("tryout.yaml", "sandbox:\n  require: [seccomp, landlok]\n").string();
  REQUIRE(complaint(file) ==
          file + ":2:22: the sandbox has no layer 'landlok' (did you mean 'landlock'?)");
  const std::string key = scratch.file("key.yaml", "sandbox: {requires: [seccomp]}\n").string();
  REQUIRE(complaint(key) ==
          key + ":1:11: unknown key 'requires' in 'sandbox' (did you mean 'require'?)");
  const std::string text = scratch.file("text.yaml", "sandbox: {require: seccomp}\n").string();
  REQUIRE(complaint(text).find("require") != std::string::npos);
}

TEST_CASE("whatever layer the sandbox has can be required") {
  const ScratchFolder scratch;
  std::string names;
  for (const sandbox::Layer& layer : sandbox::all_layers()) {
    REQUIRE(layer.active);
    REQUIRE(judge::what_it_gives(layer.name) == layer.what);
    names += "    - " + layer.name + '\n';
  }
  const auto file = scratch.file("tryout.yaml", "sandbox:\n  require:\n" + names);
  REQUIRE(judge::load_config(file, ".").required_layers.size() == sandbox::all_layers().size());
}

TEST_CASE("the explicit file wins, then the variable, then the nearest, then the user's") {
  const ScratchFolder scratch;
  const auto named = scratch.file("named.yaml", "jobs: 1\n");
  const auto variable = scratch.file("variable.yaml", "jobs: 2\n");
  scratch.file("work/tryout.yaml", "jobs: 3\n");
  scratch.file("home/tryout/config.yaml", "jobs: 4\n");
  scratch.file("etc/tryout/config.yaml", "jobs: 5\n");
  scratch.file("work/repository/.git/HEAD", "");
  scratch.file("work/repository/inner/x", "");
  const auto work = scratch.path() / "work";
  const ScratchVariable home("XDG_CONFIG_HOME", scratch.path() / "home");
  const ScratchVariable etc("XDG_CONFIG_DIRS", "relative:" + (scratch.path() / "etc").string());
  {
    const ScratchVariable config("TRYOUT_CONFIG", variable);
    REQUIRE(judge::load_config(named, work).jobs == 1u);
    REQUIRE(judge::load_config({}, work).jobs == 2u);
  }
  const ScratchVariable config("TRYOUT_CONFIG", "");
  REQUIRE(judge::load_config({}, work / "deeper" / "still").jobs == 3u);
  REQUIRE(judge::load_config({}, work / "repository" / "inner").jobs == 4u);
  std::filesystem::remove_all(scratch.path() / "home");
  REQUIRE(judge::load_config({}, work / "repository").jobs == 5u);
  std::filesystem::remove_all(scratch.path() / "etc");
  REQUIRE(judge::load_config({}, work / "repository").file.empty());
}
