#include "cli/format/json_growth.hpp"

#include <cmath>

namespace cli {
namespace {

using Json = nlohmann::ordered_json;

Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

// What is known of an exponent does not go beyond these digits.
double rounded(double value) { return std::round(value * 1000) / 1000; }

Json estimate_json(const judge::Estimate& estimate, const std::string& asked, judge::Fit fit) {
  Json classes = Json::array();
  for (const judge::GrowthClass& growth : estimate.classes)
    classes.push_back(judge::growth_name(growth));
  Json json{{"exponent", nullptr}, {"ci", nullptr}};
  if (const auto& exponent = estimate.exponent) {
    json["exponent"] = rounded(exponent->middle);
    json["ci"] = {rounded(exponent->low), rounded(exponent->high)};
  }
  json["classes"] = classes;
  json["text"] = judge::estimate_words(estimate);
  json["asked"] = text_or_null(asked);
  json["fit"] = asked.empty() ? Json() : Json(judge::fit_name(fit));
  return json;
}

Json shares_json(const judge::WorkShares& shares) {
  return {{"own", rounded(shares.own)},
          {"copying", rounded(shares.copying)},
          {"searching", rounded(shares.searching)},
          {"allocating", rounded(shares.allocating)}};
}

}  // namespace

Json growth_json(const judge::Growth& growth) {
  Json json{{"group", growth.group},
            {"visible", growth.visible},
            {"required", growth.required},
            {"ok", !growth.failed()},
            {"problem", text_or_null(growth.problem)},
            {"work", nullptr},
            {"heap", nullptr},
            {"notes", growth.notes},
            {"ms", growth.run_time.count()},
            {"build_ms", growth.build_time.count()}};
  if (!growth.problem.empty()) return json;
  json["work"] = estimate_json(growth.time, growth.asked, growth.time_fit);
  json["heap"] = estimate_json(growth.heap, growth.asked_heap, growth.heap_fit);
  if (!growth.visible) return json;
  json["sizes"] = growth.sizes;
  json["work"]["units"] = growth.work;
  json["work"]["shares"] = shares_json(growth.shares);
  json["heap"]["bytes"] = growth.heap_bytes;
  return json;
}

}  // namespace cli
