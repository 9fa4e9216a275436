#include "cli/terminal/look.hpp"

namespace cli {
namespace {

std::string_view code_of(Paint paint) {
  switch (paint) {
    case Paint::bold:
      return "1";
    case Paint::dim:
      return "2";
    case Paint::italic:
      return "3";
    case Paint::red:
      return "1;31";
    case Paint::green:
      return "1;32";
    case Paint::yellow:
      return "1;33";
    case Paint::magenta:
      return "1;35";
    case Paint::cyan:
      return "36";
  }
  return "0";
}

}  // namespace

std::string paint(const Look& look, Paint paint, std::string_view text) {
  if (!look.colour || text.empty()) return std::string(text);
  return "\x1b[" + std::string(code_of(paint)) + 'm' + std::string(text) + "\x1b[0m";
}

std::string_view ellipsis(const Look& look) { return look.charset == Charset::utf8 ? "…" : "..."; }

std::string_view separator(const Look& look) {
  return look.charset == Charset::utf8 ? " · " : " - ";
}

std::string_view range_dash(const Look& look) { return look.charset == Charset::utf8 ? "–" : "-"; }

std::string_view dash(const Look& look) { return look.charset == Charset::utf8 ? " — " : " - "; }

}  // namespace cli
