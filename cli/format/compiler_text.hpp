// What the compiler said.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/terminal/page.hpp"
#include "judge/report/report.hpp"

namespace cli {

// One "file:line:column: severity: message" of a compiler's text.
struct CompilerMessage {
  std::string file;
  int line = 0, column = 0;  // column 0: not said
  std::string severity;      // "error", "fatal error", "warning", "note"
  std::string message;
};

// The messages in a clean text; whatever else stands there is passed over.
std::vector<CompilerMessage> compiler_messages(std::string_view text);

// Of a clean report: the text itself, indented so that no line of it can pass for one of ours.
// Unless `all`, cut to about a screenful.
void compiler_text(Page& page, const judge::Compilation& compilation, bool all);

}  // namespace cli
