#include "cli/format/json.hpp"

#include <array>
#include <cstdio>
#include <ctime>
#include <nlohmann/json.hpp>

#include "cli/format/compiler_text.hpp"
#include "cli/format/json_growth.hpp"
#include "cli/format/rules.hpp"

namespace cli {
namespace {

using Json = nlohmann::ordered_json;

// Milliseconds with the microseconds behind the point.
double milliseconds(std::chrono::microseconds time) {
  return static_cast<double>(time.count()) / 1e3;
}

// "2025-01-31T12:00:00.123Z".
std::string utc_text(std::chrono::system_clock::time_point time) {
  const auto ms = std::chrono::floor<std::chrono::milliseconds>(time);
  const auto s = std::chrono::floor<std::chrono::seconds>(ms);
  const std::time_t seconds = std::chrono::system_clock::to_time_t(s);
  std::tm utc{};
  if (gmtime_r(&seconds, &utc) == nullptr) return {};
  std::array<char, 32> date{};
  const std::size_t size = std::strftime(date.data(), date.size(), "%Y-%m-%dT%H:%M:%S", &utc);
  const auto fraction = std::to_string(1000 + (ms - s).count()).substr(1);
  return std::string(date.data(), size) + '.' + fraction + 'Z';
}

Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json compile_json(const judge::Compilation& compilation) {
  Json messages = Json::array();
  for (const CompilerMessage& message : compiler_messages(compilation.diagnostics))
    messages.push_back({{"file", message.file},
                        {"line", message.line},
                        {"col", message.column},
                        {"severity", message.severity},
                        {"message", message.message}});
  return {{"ok", compilation.ok},
          {"ms", compilation.time.count()},
          {"compiler", compilation.compiler},
          {"command", compilation.command},
          {"errors", compilation.errors},
          {"warnings", compilation.warnings},
          {"problem", text_or_null(compilation.problem)},
          {"diagnostics", messages},
          {"output", compilation.diagnostics},
          {"output_cut", compilation.diagnostics_cut}};
}

Json group_json(const judge::GroupResult& group) {
  return {{"name", group.name},
          {"visible", group.visible},
          {"ran", group.ran},
          {"verdict", group.ran ? Json(short_name(group.verdict)) : Json()},
          {"blocked_by", text_or_null(group.blocked_by)},
          {"passed", group.passed},
          {"total", group.total},
          {"score", group.score},
          {"points", group.points}};
}

Json reason_json(const judge::TestResult& test) {
  if (!test.reason) return nullptr;
  Json json{{"kind", test.reason->kind}, {"text", test.reason->text}};
  if (const auto& difference = test.reason->difference) {
    json["expected"] = difference->expected;
    json["got"] = difference->got;
    json["line"] = difference->line;
    json["col"] = difference->column;
    json["lines"] = difference->lines;
    json["where"] = text_or_null(difference->where);
    json["notes"] = difference->notes;
  }
  json["yaml_line"] = test.place.line > 0 ? Json(test.place.line) : Json();
  return json;
}

Json origin_json(const std::optional<judge::LimitOrigin>& origin) {
  if (!origin) return nullptr;
  using Bound = judge::LimitOrigin::Bound;
  const char* bound = origin->bound == Bound::at_least ? "at_least" : "at_most";
  return {{"times_reference", origin->times},
          {"reference_ms", milliseconds(origin->reference)},
          {"bound", origin->bound == Bound::none ? Json() : Json(bound)}};
}

template <typename Items, typename Convert>
Json array_of(const Items& items, Convert convert) {
  Json array = Json::array();
  for (const auto& item : items) array.push_back(convert(item));
  return array;
}

Json category_json(const judge::Category& category) {
  const Json verdicts = array_of(category.verdicts, judge::short_name);
  return {{"group", category.group},   {"tag", text_or_null(category.tag)},
          {"failed", category.failed}, {"total", category.total},
          {"verdicts", verdicts},      {"hints", category.hints}};
}

Json trace_json(const judge::Trace& trace) {
  Json frames = Json::array();
  for (const judge::Frame& frame : trace.frames)
    frames.push_back({{"function", frame.function}, {"file", frame.file}, {"line", frame.line}});
  return {{"label", trace.label}, {"frames", frames}};
}

Json defect_json(const std::optional<judge::Defect>& defect) {
  if (!defect) return nullptr;
  Json traces = Json::array();
  for (const judge::Trace& trace : defect->traces) traces.push_back(trace_json(trace));
  return {{"kind", defect->kind},
          {"text", defect->text},
          {"detail", text_or_null(defect->detail)},
          {"traces", traces}};
}

Json spread_json(const std::optional<judge::Spread>& spread) {
  if (!spread) return nullptr;
  return {{"count", spread->runs},
          {"time", spread->wall ? "wall" : "cpu"},
          {"least_ms", milliseconds(spread->least)},
          {"most_ms", milliseconds(spread->most)},
          {"machine", spread->machine}};
}

Json test_json(const judge::TestResult& test) {
  const sandbox::RunResult& run = test.run;
  Json json{{"group", test.group},
            {"name", test.name},
            {"visible", test.visible},
            {"ran", test.ran},
            {"verdict", test.ran ? Json(short_name(test.verdict)) : Json()},
            {"score", test.score}};
  if (test.ran) {
    json["cpu_ms"] = milliseconds(run.cpu_time);
    json["wall_ms"] = milliseconds(run.wall_time);
    json["near_limit"] = test.near_limit;
    json["runs"] = spread_json(test.spread);
    json["mem_kib"] = run.peak_memory_bytes >> 10;
    json["out_bytes"] = run.stdout_bytes;
    json["exit"] = run.outcome == sandbox::Outcome::exited ? Json(run.exit_code) : Json();
    json["signal"] = run.signal != 0 ? Json(run.signal) : Json();
    json["syscall"] = text_or_null(run.syscall_name);
    json["reason"] = reason_json(test);
    json["defect"] = defect_json(test.defect);
  }
  json["hint"] = text_or_null(test.hint);
  json["limits"] = Json(limit_figures(test.limits));
  json["cpu_limit_from"] = origin_json(test.cpu_limit_origin);
  json["tags"] = test.tags;
  if (test.visible && test.ran && test.verdict != judge::Verdict::accepted) {
    json["input"] = test.input;
    json["output"] = test.output;
    json["stderr"] = test.error_output;
  }
  if (!test.message.empty()) json["message"] = test.message;
  return json;
}

Json sandbox_json(const std::vector<sandbox::Layer>& layers) {
  Json active = Json::array();
  Json missing = Json::array();
  for (const sandbox::Layer& layer : layers) {
    if (layer.active)
      active.push_back(layer.name);
    else
      missing.push_back({{"layer", layer.name}, {"consequence", layer.what}});
  }
  return {{"layers", active}, {"missing", missing}};
}

Json record(const judge::Report& report) {
  return {
      {"v", 1},
      {"id", report.submission + '/' + report.problem_id},
      {"run", report.run_id},
      {"submission",
       {{"name", report.submission},
        {"sha256", report.submission_sha},
        {"files", report.submission_files}}},
      {"problem",
       {{"id", report.problem_id}, {"name", report.problem_name}, {"sha256", report.problem_sha}}},
      {"verdict", short_name(report.verdict)},
      {"score", report.score},
      {"max", report.max_score},
      {"compile", compile_json(report.compilation)},
      {"groups", array_of(report.groups, group_json)},
      {"tests", array_of(report.tests, test_json)},
      {"growth", array_of(report.growth, growth_json)},
      {"categories", array_of(report.categories, category_json)},
      {"tests_kept_back", report.kept_back},
      {"sandbox", sandbox_json(report.layers)},
      {"host", {{"cpu", report.host_cpu}, {"kernel", report.host_kernel}}},
      {"tryout", TRYOUT_VERSION},
      {"started", utc_text(report.started)},
      {"ms", report.took.count()}};
}

}  // namespace

std::string json(const CleanReport& report, JsonLayout layout) {
  return record(*report).dump(layout == JsonLayout::indented ? 2 : -1, ' ', true) + '\n';
}

}  // namespace cli
