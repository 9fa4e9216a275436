#include "cli/format/growth.hpp"

#include <cmath>

#include "cli/format/units.hpp"
#include "cli/terminal/text.hpp"

namespace cli {
namespace {

Paint paint_of(judge::Fit fit) {
  switch (fit) {
    case judge::Fit::as_asked:
      return Paint::green;
    case judge::Fit::more:
      return Paint::yellow;
    case judge::Fit::log_factor:
    case judge::Fit::cannot_tell:
      break;
  }
  return Paint::dim;
}

void fit_line(Page& page, unsigned indent, const std::string& asked, judge::Fit fit,
              bool required) {
  if (asked.empty()) return;
  std::string text = judge::comparison_text(asked, fit);
  if (fit == judge::Fit::more && !required) text += " (advice: no points depend on it)";
  page.paragraph(indent, paint_of(fit), text);
}

std::string size_line(const judge::Growth& growth) {
  std::string text;
  for (std::size_t i = 0; i < growth.sizes.size(); ++i)
    text += (i == 0 ? "" : ", ") + std::to_string(growth.sizes[i]) + ": " +
            number_text(std::round(growth.work[i])) + " units and " +
            size_text(static_cast<std::uint64_t>(growth.heap_bytes[i]));
  return text;
}

}  // namespace

void growth_lines(Page& page, unsigned indent, const judge::Growth& growth, Detail detail) {
  const bool all = detail >= Detail::every_test;
  page.labelled(indent, "growth:", judge::growth_text(growth));
  const unsigned below = indent + 8;
  if (growth.problem.empty()) {
    fit_line(page, below, growth.asked, growth.time_fit, growth.required);
    if (all || !growth.asked_heap.empty()) {
      page.labelled(indent, "heap:  ", judge::estimate_words(growth.heap));
      fit_line(page, below, growth.asked_heap, growth.heap_fit, growth.required);
    }
    for (const std::string& note : growth.notes) page.labelled(below, "note:", note);
  }
  if (detail >= Detail::every_detail && !growth.sizes.empty())
    page.labelled(indent, "sizes: ", size_line(growth));
}

std::string plain_growth(const judge::Growth& growth) {
  const auto line = [&](std::string_view what, const std::string& text, const std::string& asked,
                        judge::Fit fit) {
    const std::string compared = judge::comparison_text(asked, fit);
    return "growth " + std::string(asked.empty() ? "-" : judge::fit_name(fit)) + ' ' +
           std::string(what) + ' ' + growth.group + ": " + text +
           (compared.empty() ? "" : "; " + compared) + '\n';
  };
  std::string text = line("work", judge::growth_text(growth), growth.asked, growth.time_fit);
  if (growth.problem.empty() && !growth.asked_heap.empty())
    text += line("heap", judge::estimate_words(growth.heap), growth.asked_heap, growth.heap_fit);
  return text;
}

}  // namespace cli
