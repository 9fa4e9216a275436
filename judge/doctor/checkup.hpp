// Whether grading can be trusted on this host: what it offers, what the sandbox stops here, and how
// exactly time can be measured.

#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "judge/config/config.hpp"
#include "sandbox/host_facts.hpp"
#include "sandbox/run.hpp"

namespace judge {

// Something the host has or lacks.
struct Offer {
  enum class State {
    good,
    lacking,  // tryout does without it, or cannot work: see Checkup::objections
    told,     // nothing depends on it
  };
  std::string name;  // "user namespaces"
  State state = State::told;
  std::string value;  // "allowed, at most 96364"
  bool used = false;
  std::string fix{};  // lacking: a command that would bring it; empty if none is known
};

// One hostile program and what became of it.
struct Trial {
  std::string name;  // "spinner"
  std::string does;  // "burns CPU time without end"
  bool stopped = false;
  // Stopped: the mechanism that did it, in words; else: what happened instead.
  std::string by;
  std::optional<sandbox::RunResult> run;  // none: it could not be run
};

// The same short program, many times.
struct Noise {
  unsigned runs = 0;
  std::chrono::microseconds cpu_least{}, cpu_median{}, cpu_most{};
  std::chrono::microseconds wall_median{};
  std::chrono::nanoseconds wall_step{}, cpu_step{};  // what the two clocks count in
  std::optional<double> stolen;                      // share of time that other machines took, 0..1

  // Two CPU times say something different only if the larger is more than `apart_ratio` times the
  // smaller one and at least `apart_time` above it.
  double apart_ratio = 1;
  std::chrono::microseconds apart_time{};
};

struct Checkup {
  std::vector<Offer> host;
  std::vector<sandbox::Layer> layers;  // empty if the sandbox cannot work here
  std::vector<std::string> required;   // layers that the settings require
  std::vector<Trial> trials;           // empty if there was nothing to run them with
  std::optional<Noise> noise;
  std::vector<std::string> objections;  // why grading cannot be trusted here; empty: it can
};

// Takes some seconds. What is wrong with the host is in the result; throws sandbox::Cancelled only.
Checkup check_up(const Config& config, sandbox::Sandbox& sandbox, const sandbox::HostFacts& host);

}  // namespace judge
