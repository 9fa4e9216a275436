#include "judge/doctor/offers.hpp"

#include <unistd.h>

#include <algorithm>

#include "judge/text/words.hpp"

namespace judge {
namespace {

using State = Offer::State;
using Layers = std::vector<sandbox::Layer>;

// What the root of the compiler takes: mount_setattr(2).
constexpr int least_kernel = sandbox::kernel_number(5, 12);

const sandbox::Layer* find(const Layers& layers, const std::string& name) {
  const auto found = std::find_if(layers.begin(), layers.end(),
                                  [&](const sandbox::Layer& layer) { return layer.name == name; });
  return found == layers.end() ? nullptr : &*found;
}

bool is_active(const Layers& layers, const std::string& name) {
  const sandbox::Layer* layer = find(layers, name);
  return layer != nullptr && layer->active;
}

Offer offer(const std::string& name, bool good, const std::string& value, bool used,
            const std::string& fix) {
  return {name, good ? State::good : State::lacking, value, used, good ? "" : fix};
}

Offer kernel(const sandbox::HostFacts& host) {
  const bool good = host.machine == "x86_64" && sandbox::kernel_number(host.kernel) >= least_kernel;
  return offer(
      "kernel", good, host.kernel + ' ' + host.machine, good,
      host.machine == "x86_64" ? "boot a kernel from 5.12 on" : "use a machine of the x86-64 kind");
}

// The settings that speak of user namespaces, as far as this kernel has them.
std::string settings_text(const sandbox::HostFacts& host) {
  std::vector<std::string> settings;
  const auto add = [&](const char* name, const std::optional<long>& value) {
    if (value) settings.push_back(std::string(name) + '=' + std::to_string(*value));
  };
  add("user.max_user_namespaces", host.max_user_namespaces);
  add("kernel.unprivileged_userns_clone", host.unprivileged_userns_clone);
  add("kernel.apparmor_restrict_unprivileged_userns", host.apparmor_restrict_userns);
  std::string text = joined(settings);
  if (host.in_container) text += (text.empty() ? "" : ", ") + std::string("in a container");
  return text;
}

std::string value_of(const std::string& word, const std::string& details) {
  return details.empty() ? word : word + " (" + details + ")";
}

Offer user_namespaces(const sandbox::HostFacts& host, const Layers& layers) {
  const bool good = is_active(layers, "namespaces");
  return offer("user namespaces", good, value_of(good ? "granted" : "refused", settings_text(host)),
               good, sandbox::fix_for("namespaces", host));
}

Offer mounts(const sandbox::HostFacts& host, const Layers& layers) {
  const bool good = is_active(layers, "empty_root");
  return offer("mounts in them", good, good ? "granted" : "refused", good,
               sandbox::fix_for("empty_root", host));
}

bool has_action(const sandbox::HostFacts& host, const std::string& action) {
  return std::find(host.seccomp_actions.begin(), host.seccomp_actions.end(), action) !=
         host.seccomp_actions.end();
}

Offer seccomp(const sandbox::HostFacts& host, const Layers& layers) {
  const bool good = has_action(host, "kill_process") || is_active(layers, "seccomp");
  return offer("seccomp", good, good ? "filters of system calls" : "none", good,
               "boot a kernel with CONFIG_SECCOMP_FILTER");
}

Offer listener(const sandbox::HostFacts& host, const Layers& layers) {
  const bool good = is_active(layers, "named_calls");
  std::string value = good ? "blocked calls are named" : "not to be had";
  if (!good && has_action(host, "user_notif")) value = "the kernel has it, but it is taken";
  return offer("seccomp USER_NOTIF", good, value, good, sandbox::fix_for("named_calls", host));
}

Offer landlock(const sandbox::HostFacts& host, const Layers& layers) {
  const bool used = is_active(layers, "landlock");
  const bool good = host.landlock_abi > 0;
  return offer("Landlock", good, good ? "ABI " + std::to_string(host.landlock_abi) : "none", used,
               sandbox::fix_for("landlock", host));
}

Offer groups(const sandbox::HostFacts& host, const Layers& layers) {
  std::vector<std::string> parts;
  const auto add = [&](const char* version, const std::vector<std::string>& controllers) {
    std::vector<std::string> ours;
    for (const char* name : {"memory", "pids"})
      if (std::find(controllers.begin(), controllers.end(), name) != controllers.end())
        ours.emplace_back(name);
    if (!ours.empty()) parts.push_back(std::string(version) + ": " + joined(ours));
  };
  add("version 2", host.groups_v2);
  add("version 1", host.groups_v1);
  const sandbox::Layer* layer = find(layers, "cgroup");
  const std::string value = parts.empty() ? "none for memory or processes" : joined(parts);
  if (layer == nullptr) return {"control groups", State::told, value};
  return offer("control groups", layer->active, value, layer->active, layer->fix);
}

Offer process_facts(const sandbox::HostFacts& host, const Layers& layers) {
  const bool good = is_active(layers, "host_facts");
  return offer("/proc", good, good ? "open" : "hidden", good, sandbox::fix_for("host_facts", host));
}

bool is_installed(const std::string& program) {
  return ::access(("/usr/bin/" + program).c_str(), X_OK) == 0;
}

std::string install(const std::string& package) { return "apt install " + package; }

Offer optional_tool(const std::string& program, const std::string& purpose,
                    const std::string& package) {
  const bool good = is_installed(program);
  return offer(program, good, (good ? "installed, " : "not installed, ") + purpose, good,
               install(package));
}

}  // namespace

std::vector<Offer> kernel_offers(const sandbox::HostFacts& host, const Layers& layers) {
  return {kernel(host),          user_namespaces(host, layers), mounts(host, layers),
          seccomp(host, layers), listener(host, layers),        landlock(host, layers),
          groups(host, layers),  process_facts(host, layers)};
}

Offer compiler_offer(const std::string& name, const std::string& version) {
  const bool good = !version.empty();
  const std::string package = name.starts_with("clang") ? "clang" : "g++";
  return offer("compiler", good, good ? name + ' ' + version : name + " does not answer", good,
               install(package));
}

Offer static_library_offer(bool linked, const std::string& version, const std::string& said) {
  const std::string major = version.substr(0, version.find('.'));
  const bool is_about_libraries = said.find("cannot find -l") != std::string::npos;
  return offer("static libraries", linked,
               linked ? "a program was linked with libstdc++.a and libc.a"
                      : (is_about_libraries ? "missing" : "no program could be linked"),
               linked, install("libstdc++-" + (major.empty() ? "12" : major) + "-dev libc6-dev"));
}

std::vector<Offer> optional_tools() {
  return {optional_tool("clang++", "for problems that ask for it", "clang"),
          optional_tool("less", "to page 'tryout show'", "less")};
}

}  // namespace judge
