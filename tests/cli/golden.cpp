#include "tests/cli/golden.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>

#include "cli/terminal/terminal.hpp"
#include "tests/catch.hpp"

namespace {

std::string contents(const std::filesystem::path& file) {
  std::ostringstream text;
  text << std::ifstream(file, std::ios::binary).rdbuf();
  return text.str();
}

bool is_update() { return cli::environment("TRYOUT_UPDATE_GOLDEN") == "1"; }

}  // namespace

void check_golden(const std::string& name, const std::string& text) {
  const std::filesystem::path file = std::filesystem::path(TEST_DATA) / "golden" / name;
  if (is_update()) {
    std::ofstream(file, std::ios::binary) << text;
    SUCCEED("written " + name);
    return;
  }
  INFO("golden file: " << file);
  CHECK(text == contents(file));
}
