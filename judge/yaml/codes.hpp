// The stable codes of diagnostics about YAML files. A code keeps its meaning for ever.

#pragma once

#include <string_view>

namespace judge::yaml::code {

constexpr std::string_view too_big = "Y001";    // the file, its depth, or its number of nodes
constexpr std::string_view not_text = "Y002";   // NUL, other control characters, bad UTF-8
constexpr std::string_view syntax = "Y003";     // not YAML
constexpr std::string_view not_plain = "Y004";  // anchors, aliases, tags, several documents
constexpr std::string_view duplicate_key = "Y005";
constexpr std::string_view format = "Y010";       // of another version, or of another tool
constexpr std::string_view unsupported = "Y011";  // known, but not read by this version
constexpr std::string_view unknown_key = "Y012";
constexpr std::string_view missing_key = "Y013";
constexpr std::string_view wrong_type = "Y014";
constexpr std::string_view wrong_choice = "Y015";
constexpr std::string_view wrong_number = "Y016";  // malformed or out of range
constexpr std::string_view wrong_unit = "Y017";
constexpr std::string_view wrong_text = "Y018";  // too long, several lines, control characters
constexpr std::string_view conflict = "Y019";    // keys that exclude or presume each other
constexpr std::string_view wrong_id = "Y020";
constexpr std::string_view wrong_file = "Y030";  // its name, its kind, or it is not there
constexpr std::string_view no_match = "Y031";    // a pattern that matches nothing
constexpr std::string_view no_answer = "Y032";
constexpr std::string_view duplicate_name = "Y033";
constexpr std::string_view wrong_group = "Y034";  // 'needs' and 'expect' that name no group
constexpr std::string_view wrong_expectation = "Y035";
constexpr std::string_view wrong_command = "Y036";
constexpr std::string_view too_many_tests = "Y037";

}  // namespace judge::yaml::code
