#include "tests/sandbox/probe.hpp"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace probes {
namespace {

using std::chrono::milliseconds;

std::uint64_t number(std::string_view text, std::string_view unit) {
  if (!text.ends_with(unit)) throw std::runtime_error("not in " + std::string(unit));
  text.remove_suffix(unit.size());
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size())
    throw std::runtime_error("not a number: " + std::string(text));
  return value;
}

milliseconds time_span(std::string_view text) {
  return text.ends_with("ms") ? milliseconds(number(text, "ms"))
                              : milliseconds(number(text, "s") * 1000);
}

std::uint64_t byte_count(std::string_view text) {
  return text.ends_with("KiB") ? number(text, "KiB") << 10 : number(text, "MiB") << 20;
}

void set_limits(Probe& probe, const std::string& text) {
  std::istringstream words(text);
  for (std::string word; words >> word;) {
    const std::size_t split = word.find('=');
    const std::string key = word.substr(0, split);
    const std::string value = split == std::string::npos ? "" : word.substr(split + 1);
    if (key == "cpu")
      probe.limits.cpu_time = time_span(value);
    else if (key == "wall")
      probe.limits.wall_time = time_span(value);
    else if (key == "memory")
      probe.limits.memory_bytes = byte_count(value);
    else if (key == "output")
      probe.limits.output_bytes = byte_count(value);
    else if (key == "stack")
      probe.limits.stack_bytes = byte_count(value);
    else if (key == "threads")
      probe.limits.threads = static_cast<unsigned>(number(value, ""));
    else if (key == "scratch")
      probe.scratch_bytes = byte_count(value);
    else
      throw std::runtime_error("unknown limit: " + word);
  }
}

std::string unescape(const std::string& text) {
  std::string bytes;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\') {
      bytes += text[i];
    } else if (const char kind = text.at(++i); kind == 'n') {
      bytes += '\n';
    } else if (kind == '\\') {
      bytes += '\\';
    } else if (kind == 'x') {
      bytes += static_cast<char>(std::stoi(text.substr(i + 1, 2), nullptr, 16));
      i += 2;
    } else {
      throw std::runtime_error("unknown escape in: " + text);
    }
  }
  return bytes + '\n';
}

std::vector<std::string> alternatives(std::string text) {
  std::vector<std::string> all;
  constexpr std::string_view between = " or ";
  for (std::size_t at = 0; (at = text.find(between)) != std::string::npos;) {
    all.push_back(text.substr(0, at));
    text.erase(0, at + between.size());
  }
  all.push_back(text);
  return all;
}

std::pair<std::uint64_t, std::uint64_t> range(const std::string& text) {
  const std::size_t dash = text.find('-');
  if (dash == std::string::npos) throw std::runtime_error("not a range: " + text);
  return {byte_count(text.substr(0, dash)), byte_count(text.substr(dash + 1))};
}

void set(Probe& probe, std::string_view key, const std::string& value) {
  if (key == "Rule")
    probe.rule = value;
  else if (key == "Expect")
    probe.expected = alternatives(value);
  else if (key == "Weaker")
    probe.weaker = alternatives(value);
  else if (key == "Profile" && value == "toolchain")
    probe.toolchain = true;
  else if (key == "Limits")
    set_limits(probe, value);
  else if (key == "Stdin")
    probe.input = unescape(value);
  else if (key == "Stdout")
    probe.output = unescape(value);
  else if (key == "Peak")
    probe.peak = range(value);
  else if (key == "Never")
    probe.never = value;
  else if (key == "Runs")
    probe.runs = static_cast<int>(number(value, ""));
  else if (key != "Build")  // for CMake
    throw std::runtime_error("unknown key: " + std::string(key));
}

// A compiler needs more than a program.
sandbox::Limits usual_limits(bool toolchain) {
  using std::chrono::seconds;
  if (toolchain)
    return {.cpu_time = seconds(10),
            .wall_time = seconds(30),
            .memory_bytes = 512 << 20,
            .output_bytes = 4 << 20,
            .threads = 64};
  return {.cpu_time = milliseconds(500),
          .wall_time = milliseconds(1500),
          .memory_bytes = 64 << 20,
          .output_bytes = 1 << 20,
          .threads = 16};
}

}  // namespace

Probe read_probe(const std::filesystem::path& source) {
  Probe probe;
  probe.source = source;
  probe.name = source.parent_path().filename().string() + '/' + source.stem().string();
  probe.toolchain = source.parent_path().filename() == "compile";
  probe.limits = usual_limits(probe.toolchain);
  std::ifstream file(source);
  try {
    for (std::string line; std::getline(file, line) && line.starts_with("// ");) {
      const std::size_t colon = line.find(": ");
      if (colon == std::string::npos) throw std::runtime_error("not 'Key: value': " + line);
      set(probe, std::string_view(line).substr(3, colon - 3), line.substr(colon + 2));
    }
    if (probe.rule.empty() || probe.expected.empty())
      throw std::runtime_error("a probe needs a Rule and an Expect");
  } catch (const std::exception& e) {
    throw std::runtime_error(source.string() + ": " + e.what());
  }
  return probe;
}

std::vector<Probe> read_group(std::string_view group) {
  std::vector<std::filesystem::path> sources;
  for (const auto& entry :
       std::filesystem::directory_iterator(std::filesystem::path(PROBE_SOURCES) / group))
    sources.push_back(entry.path());
  std::sort(sources.begin(), sources.end());
  std::vector<Probe> all;
  all.reserve(sources.size());
  for (const auto& source : sources) all.push_back(read_probe(source));
  return all;
}

std::filesystem::path executable(std::string_view name) {
  return std::filesystem::path(PROBE_PROGRAMS) / name;
}

}  // namespace probes
