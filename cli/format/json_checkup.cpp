#include "cli/format/json_checkup.hpp"

#include <nlohmann/json.hpp>

#include "cli/format/clean.hpp"

namespace cli {
namespace {

using Json = nlohmann::ordered_json;

Json text_or_null(const std::string& text) {
  return text.empty() ? Json() : Json(clean_line(text));
}

Json texts(const std::vector<std::string>& all) {
  Json array = Json::array();
  for (const std::string& text : all) array.push_back(clean_line(text));
  return array;
}

double milliseconds(std::chrono::microseconds time) {
  return static_cast<double>(time.count()) / 1e3;
}

std::string_view name_of(judge::Offer::State state) {
  switch (state) {
    case judge::Offer::State::good:
      return "good";
    case judge::Offer::State::lacking:
      return "lacking";
    case judge::Offer::State::told:
      return "told";
  }
  return "";
}

std::string_view name_of(sandbox::Outcome outcome) {
  switch (outcome) {
    case sandbox::Outcome::exited:
      return "exited";
    case sandbox::Outcome::signalled:
      return "signalled";
    case sandbox::Outcome::cpu_limit:
      return "cpu_limit";
    case sandbox::Outcome::wall_limit:
      return "wall_limit";
    case sandbox::Outcome::memory_limit:
      return "memory_limit";
    case sandbox::Outcome::output_limit:
      return "output_limit";
    case sandbox::Outcome::forbidden_syscall:
      return "forbidden_syscall";
    case sandbox::Outcome::stopped:
      return "stopped";
  }
  return "";
}

Json offer_json(const judge::Offer& offer) {
  return {{"name", clean_line(offer.name)},
          {"state", name_of(offer.state)},
          {"value", clean_line(offer.value)},
          {"used", offer.used},
          {"fix", text_or_null(offer.fix)}};
}

Json sandbox_json(const judge::Checkup& checkup) {
  Json active = Json::array(), missing = Json::array();
  for (const sandbox::Layer& layer : checkup.layers) {
    if (layer.active)
      active.push_back(clean_line(layer.name));
    else
      missing.push_back({{"layer", clean_line(layer.name)},
                         {"consequence", clean_line(layer.what)},
                         {"fix", text_or_null(layer.fix)}});
  }
  return {{"layers", active}, {"missing", missing}, {"required", texts(checkup.required)}};
}

Json trial_json(const judge::Trial& trial) {
  Json json{{"name", clean_line(trial.name)},
            {"does", clean_line(trial.does)},
            {"stopped", trial.stopped},
            {"by", clean_line(trial.by)},
            {"outcome", nullptr}};
  if (!trial.run) return json;
  json["outcome"] = name_of(trial.run->outcome);
  json["syscall"] = text_or_null(trial.run->syscall_name);
  json["cpu_ms"] = milliseconds(trial.run->cpu_time);
  json["wall_ms"] = milliseconds(trial.run->wall_time);
  json["mem_kib"] = trial.run->peak_memory_bytes / 1024;
  return json;
}

Json noise_json(const judge::Noise& noise) {
  return {{"runs", noise.runs},
          {"cpu_ms",
           {{"least", milliseconds(noise.cpu_least)},
            {"median", milliseconds(noise.cpu_median)},
            {"most", milliseconds(noise.cpu_most)}}},
          {"wall_ms", {{"median", milliseconds(noise.wall_median)}}},
          {"wall_step_ns", noise.wall_step.count()},
          {"cpu_step_ns", noise.cpu_step.count()},
          {"stolen", noise.stolen ? Json(*noise.stolen) : Json()},
          {"apart_ratio", noise.apart_ratio},
          {"apart_ms", milliseconds(noise.apart_time)}};
}

template <typename Items, typename Convert>
Json array_of(const Items& items, Convert convert) {
  Json array = Json::array();
  for (const auto& item : items) array.push_back(convert(item));
  return array;
}

}  // namespace

std::string json(const judge::Checkup& checkup, JsonLayout layout) {
  const Json record{{"v", 1},
                    {"trusted", checkup.objections.empty()},
                    {"objections", texts(checkup.objections)},
                    {"host", array_of(checkup.host, offer_json)},
                    {"sandbox", sandbox_json(checkup)},
                    {"trials", array_of(checkup.trials, trial_json)},
                    {"noise", checkup.noise ? noise_json(*checkup.noise) : Json()},
                    {"tryout", TRYOUT_VERSION}};
  return record.dump(layout == JsonLayout::indented ? 2 : -1, ' ', true) + '\n';
}

}  // namespace cli
