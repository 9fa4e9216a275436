#include "cli/format/format.hpp"

#include <array>
#include <utility>

#include "cli/format/clean_report.hpp"
#include "cli/format/json.hpp"
#include "cli/format/plain.hpp"
#include "cli/format/table.hpp"

namespace cli {
namespace {

constexpr std::array<std::pair<Format, std::string_view>, 4> names{{
    {Format::table, "table"},
    {Format::plain, "plain"},
    {Format::json, "json"},
    {Format::jsonl, "jsonl"},
}};

}  // namespace

std::string_view name_of(Format format) { return names[static_cast<std::size_t>(format)].second; }

std::optional<Format> format_of(std::string_view name) {
  for (const auto& [format, its_name] : names)
    if (its_name == name) return format;
  if (name == "text") return Format::table;
  return std::nullopt;
}

std::vector<std::string> format_names() {
  std::vector<std::string> all;
  all.reserve(names.size());
  for (const auto& [format, name] : names) all.emplace_back(name);
  return all;
}

bool is_machine_readable(Format format) {
  return format == Format::json || format == Format::jsonl;
}

std::string render(const judge::Report& report, const View& view) {
  if (view.detail == Detail::nothing) return {};
  const Charset charset = view.look.charset;
  switch (view.format) {
    case Format::table:
      return table(CleanReport(report, {.charset = charset, .show_blanks = true}), view.look,
                   view.detail);
    case Format::plain:
      return plain(CleanReport(report, {.charset = charset}), view.detail);
    case Format::json:
      return json(CleanReport(report), JsonLayout::indented);
    case Format::jsonl:
      return json(CleanReport(report), JsonLayout::one_line);
  }
  return {};
}

}  // namespace cli
