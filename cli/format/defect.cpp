#include "cli/format/defect.hpp"

#include "cli/terminal/text.hpp"

namespace cli {
namespace {

std::string place_text(const judge::Frame& frame) {
  std::string text = frame.file + ':' + std::to_string(frame.line);
  if (!frame.function.empty()) text += " in " + frame.function;
  return text;
}

std::string in_brackets(const std::string& detail) {
  return detail.empty() ? "" : " (" + detail + ')';
}

}  // namespace

std::string defect_text(const judge::Defect& defect) {
  std::string text = defect.kind;
  for (const judge::Trace& trace : defect.traces)
    text += (trace.label.empty() ? " at " : ", " + trace.label + " at ") +
            place_text(trace.frames.front());
  return text + ": " + defect.text + in_brackets(defect.detail);
}

void defect_lines(Page& page, unsigned indent, const judge::Defect& defect) {
  page.labelled(indent, paint(page.look(), Paint::red, defect.kind + ':'),
                defect.text + in_brackets(defect.detail));
  for (const judge::Trace& trace : defect.traces) {
    std::string label = trace.label.empty() ? "at" : trace.label + " at";
    const unsigned width = columns(label);
    for (const judge::Frame& frame : trace.frames) {
      page.labelled(indent + 2, label, place_text(frame));
      label = std::string(width, ' ');
    }
  }
  page.paragraph(indent + 2, Paint::dim, "found by another run, under sanitizers");
}

}  // namespace cli
