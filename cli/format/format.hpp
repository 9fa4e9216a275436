// From a report to the bytes a command prints.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/terminal/look.hpp"
#include "judge/report/report.hpp"

namespace cli {

enum class Format { table, plain, json, jsonl };

// "table", "plain", …
std::string_view name_of(Format format);
// "text" is another name of "table".
std::optional<Format> format_of(std::string_view name);
std::vector<std::string> format_names();

// JSON in either form.
bool is_machine_readable(Format format);

// How much is said. Machine-readable formats always say everything.
enum class Detail {
  nothing = -2,
  verdict = -1,      // the verdict line alone
  unexpected = 0,    // groups, and each test that was not accepted
  every_test = 1,    // warnings too
  every_detail = 2,  // the compile command and the limits too
};

struct View {
  Format format = Format::table;
  Look look = {};
  Detail detail = Detail::unexpected;
  bool notes = false;  // of a problem: what is for the interviewer, too
};

// The only way from a report to text. Cleans every string on the way.
std::string render(const judge::Report& report, const View& view);

}  // namespace cli
