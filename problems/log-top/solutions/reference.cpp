#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <iostream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace {

struct Latency {
  std::int64_t count = 0;
  std::int64_t micros = 0;
};

// Lets the map be asked for a string_view without making a string of it.
struct Hash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const {
    return std::hash<std::string_view>()(text);
  }
};
using Latencies = std::unordered_map<std::string, Latency, Hash, std::equal_to<>>;

struct Entry {
  std::string_view path;
  std::int64_t micros;
};

bool is_blank(char c) { return c == ' ' || c == '\t'; }

bool is_number(std::string_view text, std::size_t min_digits, std::size_t max_digits) {
  return text.size() >= min_digits && text.size() <= max_digits &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::int64_t to_number(std::string_view digits) {
  std::int64_t value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

bool is_method(std::string_view text) {
  static constexpr std::array<std::string_view, 7> methods{"GET",   "HEAD",   "POST",   "PUT",
                                                           "PATCH", "DELETE", "OPTIONS"};
  return std::find(methods.begin(), methods.end(), text) != methods.end();
}

// The five fields of a line, or nothing if it has fewer or more.
std::optional<std::array<std::string_view, 5>> split(std::string_view line) {
  std::array<std::string_view, 5> fields;
  std::size_t count = 0;
  std::size_t at = 0;
  while (true) {
    while (at < line.size() && is_blank(line[at])) ++at;
    if (at == line.size()) break;
    const std::size_t begin = at;
    while (at < line.size() && !is_blank(line[at])) ++at;
    if (count == fields.size()) return std::nullopt;
    fields[count++] = line.substr(begin, at - begin);
  }
  if (count != fields.size()) return std::nullopt;
  return fields;
}

std::optional<Entry> parse(std::string_view line) {
  const auto fields = split(line);
  if (!fields) return std::nullopt;
  const auto& [time, method, path, status, micros] = *fields;
  if (!is_number(time, 1, 15) || !is_method(method) || !path.starts_with('/')) return std::nullopt;
  if (!is_number(status, 3, 3) || status < "100" || status > "599") return std::nullopt;
  if (!is_number(micros, 1, 15)) return std::nullopt;
  return Entry{path.substr(0, path.find('?')), to_number(micros)};
}

void add(Latencies& latencies, const Entry& entry) {
  auto found = latencies.find(entry.path);
  if (found == latencies.end()) found = latencies.emplace(entry.path, Latency{}).first;
  ++found->second.count;
  found->second.micros += entry.micros;
}

// The products reach 10^25, beyond 64 bits, and means too near for a double must not tie.
bool slower(const Latencies::value_type* a, const Latencies::value_type* b) {
  const auto left = static_cast<__int128>(a->second.micros) * b->second.count;
  const auto right = static_cast<__int128>(b->second.micros) * a->second.count;
  if (left != right) return left > right;
  return a->first < b->first;
}

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  std::size_t k = 0;
  std::string line;
  std::cin >> k;
  std::getline(std::cin, line);

  Latencies latencies;
  while (std::getline(std::cin, line)) {
    std::string_view text = line;
    if (text.ends_with('\r')) text.remove_suffix(1);
    if (const auto entry = parse(text)) add(latencies, *entry);
  }

  std::vector<const Latencies::value_type*> rows;
  rows.reserve(latencies.size());
  for (const auto& row : latencies) rows.push_back(&row);
  const auto end = rows.begin() + static_cast<std::ptrdiff_t>(std::min(k, rows.size()));
  std::partial_sort(rows.begin(), end, rows.end(), slower);
  for (auto row = rows.begin(); row != end; ++row) {
    const auto& [path, latency] = **row;
    const double mean_ms =
        static_cast<double>(latency.micros) / static_cast<double>(latency.count) / 1000;
    std::printf("%s %lld %.9f\n", path.c_str(), static_cast<long long>(latency.count), mean_ms);
  }
}
