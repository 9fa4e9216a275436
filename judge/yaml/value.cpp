#include "judge/yaml/value.hpp"

#include <algorithm>

#include "judge/text/diagnostic_text.hpp"
#include "judge/text/suggest.hpp"
#include "judge/text/utf8.hpp"
#include "judge/text/words.hpp"
#include "judge/yaml/codes.hpp"
#include "judge/yaml/quantity.hpp"

namespace judge::yaml {
namespace {

std::string named(const Key& key) { return '\'' + std::string(key.name) + '\''; }

std::string choices_text(const Key& key) {
  return joined({key.choices.begin(), key.choices.end()});
}

void wrong_type(const Key& key, const Node& node, const std::string& wanted, std::string label,
                Findings& findings) {
  if (node.kind == Node::Kind::empty) {
    findings.add(node.mark, code::wrong_type, named(key) + " has no value",
                 label.empty() ? "expected " + wanted : std::move(label));
  } else {
    findings.add(node.mark, code::wrong_type,
                 named(key) + " must be " + wanted + ", not " + kind_name(node), std::move(label));
  }
}

std::optional<std::string> read_line(const Key& key, const Node& node, Findings& findings) {
  const std::string example = key.example.empty() ? "" : "such as " + std::string(key.example);
  if (node.kind != Node::Kind::scalar) {
    wrong_type(key, node, "a text", example, findings);
    return {};
  }
  if (const std::string fault = line_fault(node.text); !fault.empty()) {
    findings.add(node.mark, code::wrong_text, named(key) + ' ' + fault, example);
    return {};
  }
  return node.text;
}

std::optional<std::string> read_text(const Key& key, const Node& node, Findings& findings) {
  if (node.kind == Node::Kind::scalar) return node.text;
  wrong_type(key, node, "a text",
             node.kind == Node::Kind::empty ? "write \"\" for an empty text" : "put it in quotes",
             findings);
  return {};
}

std::optional<std::vector<std::string>> read_lines(const Key& key, const Node& node,
                                                   Findings& findings) {
  if (node.kind != Node::Kind::list) {
    const bool single = node.kind == Node::Kind::scalar && line_fault(node.text).empty();
    wrong_type(key, node, "a list", single ? "write [" + node.text.substr(0, 60) + ']' : "",
               findings);
    return {};
  }
  if (node.children.size() > max_lines)
    findings.add(node.mark, code::too_big, named(key) + " has more than 64 entries");
  std::vector<std::string> lines;
  for (std::size_t i = 0; i < std::min(node.children.size(), max_lines); ++i)
    if (auto line = read_line(key, node.children[i], findings)) lines.push_back(std::move(*line));
  return lines;
}

std::optional<std::string> read_choice(const Key& key, const Node& node, Findings& findings) {
  if (node.kind != Node::Kind::scalar) {
    wrong_type(key, node, "one of " + choices_text(key), "", findings);
    return {};
  }
  const auto among = [&](const std::vector<std::string_view>& words) {
    return std::find(words.begin(), words.end(), node.text) != words.end();
  };
  if (among(key.choices)) return node.text;
  if (among(key.later_choices)) {
    findings.add(node.mark, code::unsupported,
                 std::string(key.name) + ' ' + quote(node.text) +
                     " is not supported by this version of tryout",
                 "supported: " + choices_text(key));
    return {};
  }
  findings.add(node.mark, code::wrong_choice, named(key) + " cannot be " + quote(node.text),
               did_you_mean(node.text, {key.choices.begin(), key.choices.end()}),
               {"one of: " + choices_text(key)});
  return {};
}

// YAML 1.1 had more words for these than YAML 1.2.
std::string boolean_meant(const std::string& text) {
  const std::string near = nearest(text, {"yes", "no", "on", "off", "true", "false"});
  if (near.empty()) return {};
  return near == "yes" || near == "on" || near == "true" ? "write true" : "write false";
}

std::optional<bool> read_boolean(const Key& key, const Node& node, Findings& findings) {
  const bool plain = node.kind == Node::Kind::scalar && node.style == Node::Style::plain;
  if (plain && (node.text == "true" || node.text == "false")) return node.text == "true";
  if (node.kind == Node::Kind::scalar) {
    findings.add(node.mark, code::wrong_type,
                 named(key) + " must be true or false, not " + quote(node.text),
                 plain ? boolean_meant(node.text) : "without quotes");
  } else {
    wrong_type(key, node, "true or false", "", findings);
  }
  return {};
}

Quantity quantity_of(Type type, std::string_view text) {
  if (type == Type::duration) return read_duration(text);
  if (type == Type::size) return read_size(text);
  return type == Type::integer ? read_integer(text) : read_number(text);
}

std::string limit_text(Type type, double value) {
  if (type == Type::duration) return duration_text(value);
  return type == Type::size ? size_text(value) : number_text(value);
}

std::string wanted_quantity(Type type) {
  if (type == Type::duration) return "a time such as 200ms or 2s";
  if (type == Type::size) return "a size such as 64MiB";
  return type == Type::integer ? "a whole number" : "a number";
}

std::optional<double> read_quantity(const Key& key, const Node& node, Findings& findings) {
  const bool with_unit = key.type == Type::duration || key.type == Type::size;
  if (node.kind != Node::Kind::scalar || (!with_unit && node.style != Node::Style::plain)) {
    wrong_type(key, node, wanted_quantity(key.type),
               node.style == Node::Style::quoted ? "without quotes" : "", findings);
    return {};
  }
  const Quantity quantity = quantity_of(key.type, node.text);
  if (!quantity.problem.empty()) {
    findings.add(node.mark, with_unit ? code::wrong_unit : code::wrong_number,
                 named(key) + ' ' + quantity.problem, quantity.label);
    return {};
  }
  if (quantity.value < key.least || quantity.value > key.most) {
    findings.add(node.mark, code::wrong_number, named(key) + " is out of range",
                 key.least == key.most ? "write " + limit_text(key.type, key.least)
                                       : "from " + limit_text(key.type, key.least) + " to " +
                                             limit_text(key.type, key.most));
    return {};
  }
  return quantity.value;
}

// A map, a list of maps, or whatever its own reader will check.
std::optional<Value> read_structure(const Key& key, const Node& node, Findings& findings) {
  const bool is_list = key.type == Type::maps;
  const bool is_map = key.type == Type::map || key.type == Type::names;
  const bool fits = is_list  ? node.kind == Node::Kind::list
                    : is_map ? node.kind == Node::Kind::map
                             : key.type == Type::free || node.kind != Node::Kind::empty;
  if (fits) return std::monostate();
  const std::string example = key.example.empty() ? "" : "such as " + std::string(key.example);
  wrong_type(key, node,
             is_list  ? "a list"
             : is_map ? "a map"
                      : "given",
             is_list && node.kind == Node::Kind::map ? "begin each entry with '- '" : example,
             findings);
  return {};
}

std::optional<Value> value_of_number(const Key& key, std::optional<double> number) {
  if (!number) return {};
  if (key.type == Type::number) return *number;
  if (key.type == Type::duration)
    return std::chrono::milliseconds(static_cast<std::int64_t>(*number));
  return static_cast<std::uint64_t>(*number);
}

template <class T>
std::optional<Value> widened(std::optional<T> value) {
  return value ? std::optional<Value>(std::move(*value)) : std::nullopt;
}

}  // namespace

std::string kind_name(const Node& node) {
  switch (node.kind) {
    case Node::Kind::empty:
      return "nothing";
    case Node::Kind::scalar:
      return node.style == Node::Style::plain ? quote(node.text) : "a text";
    case Node::Kind::list:
      return "a list";
    case Node::Kind::map:
      return "a map";
  }
  return {};
}

std::string line_fault(std::string_view text) {
  if (text.find_first_not_of(" \t") == std::string_view::npos) return "must not be empty";
  if (text.size() > max_line_bytes) return "is longer than 4096 bytes";
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t length = utf8_sequence(text.substr(i));
    if (text[i] == '\n') return "must be a single line";
    if (length == 0 || is_control(text.substr(i))) return "has a control character";
    i += length;
  }
  return {};
}

std::optional<Value> read_value(const Key& key, const Node& node, Findings& findings) {
  switch (key.type) {
    case Type::line:
      return widened(read_line(key, node, findings));
    case Type::text:
      return widened(read_text(key, node, findings));
    case Type::lines:
      return widened(read_lines(key, node, findings));
    case Type::choice:
      return widened(read_choice(key, node, findings));
    case Type::boolean:
      return widened(read_boolean(key, node, findings));
    case Type::integer:
    case Type::number:
    case Type::duration:
    case Type::size:
      return value_of_number(key, read_quantity(key, node, findings));
    case Type::map:
    case Type::maps:
    case Type::names:
    case Type::custom:
    case Type::free:
      return read_structure(key, node, findings);
  }
  return {};
}

}  // namespace judge::yaml
