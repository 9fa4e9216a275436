// Text to Value, through the SAX interface of nlohmann/json: it alone tells numbers as written,
// keys that come twice, and the depth before anything recursive is built.

#include <algorithm>
#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>

#include "judge/check/json_value.hpp"

namespace judge::json {
namespace {

// With long double, integers of up to 4932 digits do not overflow in the parser.
using Parser = nlohmann::basic_json<std::map, std::vector, std::string, bool, std::int64_t,
                                    std::uint64_t, long double>;

constexpr std::string_view out_of_range = "number out of range";

// The part of nlohmann's message that tells what is wrong, without the text it last read.
std::string reason_of(std::string_view message) {
  if (message.find("number overflow") != std::string_view::npos) return std::string(out_of_range);
  const std::size_t dash = message.find(" - ");
  if (dash == std::string_view::npos) return "syntax error";
  message.remove_prefix(dash + 3);
  if (const std::size_t last_read = message.rfind("; last read:");
      last_read != std::string_view::npos) {
    const std::size_t expected = message.find("; expected", last_read);
    return std::string(message.substr(0, last_read)) +
           std::string(expected == std::string_view::npos ? "" : message.substr(expected));
  }
  return std::string(message);
}

// How far before the end of what was read the mistake begins: a whole literal that is not wanted
// where it is, or a single byte. `last_token` is of numbers and strings only; before other tokens
// the lexer does not clear it.
std::size_t size_to_point_at(std::string_view what, std::string_view last_token) {
  if (what == out_of_range || what.starts_with("unexpected number") ||
      what.starts_with("unexpected string"))
    return last_token.size();
  if (what.starts_with("unexpected true") || what.starts_with("unexpected null")) return 4;
  return what.starts_with("unexpected false") ? 5 : 1;
}

// Called by nlohmann/json, event by event; false ends the parsing.
class TreeBuilder {
 public:
  TreeBuilder(std::string_view text, std::size_t most_values)
      : text_(text), most_values_(most_values) {}

  bool null() { return add(Value{nullptr}) != nullptr; }
  bool boolean(bool value) { return add(Value{value}) != nullptr; }
  bool number_integer(std::int64_t value) { return add_number(std::to_string(value)); }
  bool number_unsigned(std::uint64_t value) { return add_number(std::to_string(value)); }
  bool number_float(long double, const std::string& text) { return add_number(text); }
  bool string(std::string& text) { return add(Value{std::move(text)}) != nullptr; }
  bool binary(Parser::binary_t&) { return false; }  // not in JSON text
  bool start_array(std::size_t) { return open(Value{Array{}}); }
  bool start_object(std::size_t) { return open(Value{Object{}}); }
  bool end_array() {
    open_.pop_back();
    return true;
  }
  bool key(std::string& text) {
    std::get<Object>(open_.back()->data).push_back({std::move(text), {}});
    return true;
  }
  bool end_object() {
    auto& members = std::get<Object>(open_.back()->data);
    open_.pop_back();
    std::sort(members.begin(), members.end(),
              [](const Member& a, const Member& b) { return a.key < b.key; });
    const auto twice =
        std::adjacent_find(members.begin(), members.end(),
                           [](const Member& a, const Member& b) { return a.key == b.key; });
    return twice == members.end() || fail("duplicate key", pointer() + pointer_step(twice->key));
  }
  bool parse_error(std::size_t position, const std::string& last_token,
                   const nlohmann::detail::exception& error) {
    const std::string what = reason_of(error.what());
    const std::size_t end = std::min(position, text_.size());
    const std::size_t back = position > text_.size() ? 0 : size_to_point_at(what, last_token);
    parsed_.error = {what, end - std::min(end, back), ""};
    return false;
  }

  Parsed finish() && { return std::move(parsed_); }

 private:
  // A pointer to the value being read.
  std::string pointer() const {
    std::string text;
    for (const Value* value : open_) {
      if (const auto* items = value->as<Array>())
        text += '/' + std::to_string(items->size() - 1);
      else
        text += pointer_step(value->as<Object>()->back().key);
    }
    return text;
  }

  bool fail(std::string what, std::string where) {
    parsed_.error = {std::move(what), std::nullopt, std::move(where)};
    return false;
  }

  // Puts the value where it belongs and returns its place; null once there are too many.
  Value* add(Value value) {
    Value* place = &parsed_.value;
    if (!open_.empty()) {
      if (auto* items = std::get_if<Array>(&open_.back()->data))
        place = &items->emplace_back();
      else
        place = &std::get<Object>(open_.back()->data).back().value;
    }
    if (++parsed_.values > most_values_) {
      fail("more than " + std::to_string(most_values_) + " values", pointer());
      return nullptr;
    }
    *place = std::move(value);
    return place;
  }

  bool add_number(std::string text) { return add(Value{Number{std::move(text)}}) != nullptr; }

  bool open(Value container) {
    if (open_.size() == deepest) return fail("nested deeper than " + std::to_string(deepest), "");
    Value* const place = add(std::move(container));
    if (place == nullptr) return false;
    // Stays valid: the siblings before it are complete, those after it come once it is closed.
    open_.push_back(place);
    return true;
  }

  std::string_view text_;
  std::size_t most_values_;
  Parsed parsed_;
  std::vector<Value*> open_;
};

}  // namespace

Parsed parse(std::string_view text, std::size_t most_values) {
  // The parser takes a NUL byte for the end of the text.
  const std::size_t nul = std::min(text.find('\0'), text.size());
  const std::string_view before_nul = text.substr(0, nul);
  TreeBuilder builder(before_nul, most_values);
  Parser::sax_parse(before_nul.begin(), before_nul.end(), &builder);
  Parsed parsed = std::move(builder).finish();
  const bool up_to_nul = !parsed.error || parsed.error->offset == nul;
  if (nul < text.size() && up_to_nul) parsed.error = {"NUL byte", nul, ""};
  return parsed;
}

}  // namespace judge::json
