#include "judge/problem/names.hpp"

#include <algorithm>

namespace judge {
namespace {

constexpr std::size_t longest_part = 255;  // NAME_MAX

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

bool is_name_character(char c) {
  return is_digit(c) || is_lower(c) || is_upper(c) || c == '.' || c == '_' || c == '-';
}

std::string part_fault(std::string_view part, bool wildcards) {
  if (part.empty() || part == ".") return "has an empty part";
  if (part == "..") return "leaves the problem's folder";
  if (part.size() > longest_part) return "is too long";
  const auto is_wildcard = [](char c) { return c == '*' || c == '?'; };
  const bool strange = std::any_of(
      part.begin(), part.end(), [&](char c) { return !is_name_character(c) && !is_wildcard(c); });
  if (strange) return "has characters other than letters, digits, '.', '_' and '-'";
  const bool wild = std::any_of(part.begin(), part.end(), is_wildcard);
  return wild && !wildcards ? "has '*' or '?' where none is allowed" : "";
}

std::string_view number_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_digit(text[end])) ++end;
  return text.substr(at, end - at);
}

std::string_view without_zeros(std::string_view number) {
  number.remove_prefix(std::min(number.find_first_not_of('0'), number.size()));
  return number;
}

}  // namespace

std::string path_fault(std::string_view path, bool wildcards) {
  if (path.empty()) return "is no name";
  if (path[0] == '/') return "is an absolute path";
  for (std::size_t begin = 0; begin <= path.size();) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    const bool last = end == path.size();
    if (std::string fault = part_fault(path.substr(begin, end - begin), wildcards && last);
        !fault.empty())
      return fault;
    begin = end + 1;
  }
  return {};
}

// Greedy with one point to fall back to, so never more than the product of the lengths.
bool matches_pattern(std::string_view pattern, std::string_view name) {
  std::size_t p = 0, n = 0, star = std::string_view::npos, resume = 0;
  while (n < name.size()) {
    if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      resume = n;
    } else if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == name[n])) {
      ++p;
      ++n;
    } else if (star != std::string_view::npos) {
      p = star + 1;
      n = ++resume;
    } else {
      return false;
    }
  }
  return pattern.find_first_not_of('*', p) == std::string_view::npos;
}

bool natural_less(std::string_view a, std::string_view b) {
  std::size_t i = 0, j = 0;
  while (i < a.size() && j < b.size()) {
    const std::string_view whole_a = number_at(a, i), whole_b = number_at(b, j);
    if (whole_a.empty() || whole_b.empty()) {
      if (a[i] != b[j]) return a[i] < b[j];
      ++i;
      ++j;
      continue;
    }
    const std::string_view x = without_zeros(whole_a), y = without_zeros(whole_b);
    if (x.size() != y.size()) return x.size() < y.size();
    if (x != y) return x < y;
    i += whole_a.size();
    j += whole_b.size();
  }
  if (i < a.size() || j < b.size()) return i >= a.size();
  return a < b;  // "01" and "1" still have an order
}

bool valid_id(std::string_view id) {
  if (id.empty() || id.size() > longest_part || id.front() == '-' || id.back() == '-') return false;
  if (id.find("--") != std::string_view::npos) return false;
  return std::all_of(id.begin(), id.end(),
                     [](char c) { return is_lower(c) || is_digit(c) || c == '-'; });
}

bool is_cpp_source(std::string_view path) {
  return path.ends_with(".cpp") || path.ends_with(".cc") || path.ends_with(".cxx");
}

std::string folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return std::string(slash == std::string_view::npos ? "" : path.substr(0, slash));
}

std::string file_name_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return std::string(slash == std::string_view::npos ? path : path.substr(slash + 1));
}

std::string path_in(const std::string& folder, const std::string& name) {
  return folder.empty() ? name : folder + '/' + name;
}

std::string stem_of(std::string_view path) {
  const std::string name = file_name_of(path);
  const std::size_t dot = name.rfind('.');
  return dot == std::string::npos || dot == 0 ? name : name.substr(0, dot);
}

}  // namespace judge
