#include "judge/doctor/checkup.hpp"

#include <exception>
#include <stdexcept>
#include <string>
#include <utility>

#include "judge/compile/compile.hpp"
#include "judge/compile/toolchain.hpp"
#include "judge/config/required_layers.hpp"
#include "judge/doctor/noise.hpp"
#include "judge/doctor/offers.hpp"
#include "judge/doctor/patient.hpp"
#include "judge/doctor/trials.hpp"
#include "judge/text/diagnostic.hpp"

namespace judge {
namespace {

using namespace std::chrono_literals;

// A clock that cannot tell milliseconds, or work that mostly takes twice the time it could: no
// limit means anything then.
constexpr auto coarsest_clock = 1ms;
constexpr int wildest_ratio = 2;

class CheckUp {
 public:
  CheckUp(const Config& config, sandbox::Sandbox& sandbox, const sandbox::HostFacts& host)
      : config_(config), sandbox_(sandbox), host_(host) {
    found_.required = config.required_layers;
  }

  Checkup run() {
    const bool works =
        guarded("the sandbox cannot work here", [this] { found_.layers = sandbox_.layers(); });
    found_.host = kernel_offers(host_, found_.layers);
    if (works) check_layers();
    if (works) guarded("no program can be compiled", [this] { compile_patient(); });
    if (program_) try_patients();
    if (program_) measure();
    for (Offer& tool : optional_tools()) found_.host.push_back(std::move(tool));
    return std::move(found_);
  }

 private:
  // False if `work` failed; why is then an objection.
  template <class Work>
  bool guarded(const std::string& what, Work work) {
    try {
      work();
      return true;
    } catch (const sandbox::Cancelled&) {
      throw;
    } catch (const std::exception& error) {
      found_.objections.push_back(what + ": " + error.what());
      return false;
    }
  }

  void check_layers() {
    for (const sandbox::Layer& layer : missing_of(found_.required, found_.layers))
      found_.objections.push_back("the settings require '" + layer.name +
                                  "' of the sandbox, which is missing here");
  }

  Toolchain ask_compiler() {
    const std::string name = config_.compile.compiler.value_or("g++");
    try {
      Toolchain toolchain = find_toolchain({}, config_.compile, sandbox_);
      found_.host.push_back(compiler_offer(name, toolchain.version));
      return toolchain;
    } catch (const InputError&) {  // not installed
      found_.host.push_back(compiler_offer(name, ""));
      throw;
    }
  }

  void compile_patient() {
    const Toolchain toolchain = ask_compiler();
    Compiled compiled = compile(patient_source(), toolchain, sandbox_);
    const Compilation& said = compiled.compilation;
    found_.host.push_back(static_library_offer(said.ok, toolchain.version, said.diagnostics));
    if (!said.ok)
      throw std::runtime_error(said.problem.empty() ? first_line(said.diagnostics) : said.problem);
    program_ = std::move(compiled.program);
  }

  static std::string first_line(const std::string& text) { return text.substr(0, text.find('\n')); }

  void try_patients() {
    found_.trials = run_trials(program_.get(), found_.layers, sandbox_);
    for (const Trial& trial : found_.trials)
      if (!trial.stopped)
        found_.objections.push_back("the " + trial.name + " was not stopped: " + trial.by);
  }

  void measure() {
    guarded("time cannot be measured",
            [this] { found_.noise = measure_noise(program_.get(), sandbox_); });
    if (!found_.noise) return;
    const Noise& noise = *found_.noise;
    if (noise.cpu_step > coarsest_clock || noise.wall_step > coarsest_clock)
      found_.objections.emplace_back("the clocks are coarser than a millisecond");
    if (noise.cpu_median > wildest_ratio * noise.cpu_least)
      found_.objections.emplace_back(
          "the same work mostly takes more than twice the time it can take");
  }

  const Config& config_;
  sandbox::Sandbox& sandbox_;
  const sandbox::HostFacts& host_;
  Checkup found_;
  sandbox::UniqueFd program_;
};

}  // namespace

Checkup check_up(const Config& config, sandbox::Sandbox& sandbox, const sandbox::HostFacts& host) {
  return CheckUp(config, sandbox, host).run();
}

}  // namespace judge
