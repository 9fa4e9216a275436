// Feeds arbitrary bytes to the problem.yaml decoder. Seeds: tests/judge/problem/bad/*.yaml and
// tests/judge/problem/a-plus-b/problem.yaml.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "judge/problem/load.hpp"
#include "judge/text/diagnostic.hpp"
#include "judge/text/diagnostic_text.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  try {
    judge::load_problem(TEST_DATA "/problem/a-plus-b", text);
  } catch (const judge::InputError& error) {
    for (const judge::Diagnostic& d : error.diagnostics) judge::render(d);
  }
  return 0;
}
