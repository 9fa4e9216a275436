#include "sandbox/layers.hpp"

#include <system_error>

#include "sandbox/launcher/protocol.hpp"

namespace sandbox {
namespace {

using launcher::Level;

Layer layer(const char* name, bool active, const char* does, std::string without) {
  return {name, active, active ? does : std::move(without)};
}

std::string because(const Refusal& refusal) {
  if (refusal.what.empty()) return "";
  return refusal.what + " (" + std::generic_category().message(refusal.error) + "): ";
}

// Why there is no group: nowhere to make one, or the server could not use it.
std::string missing_group(const launcher::Hello& hello, const GroupPlace& groups) {
  if (hello.group_step == launcher::Step::none) return groups.missing;
  return "cannot " + std::string(launcher::step_name(hello.group_step)) + ": " +
         std::generic_category().message(hello.group_error);
}

Layer cgroup(const launcher::Hello& hello, const GroupPlace& groups) {
  if (hello.group_version == 0)
    return {
        "cgroup", false,
        "limits hold for each process by itself, and a compiler's together may use more memory: " +
            missing_group(hello, groups)};
  return {"cgroup", true,
          "the kernel counts the memory and the processes of a run together (version " +
              std::to_string(hello.group_version) + ")"};
}

}  // namespace

std::vector<Layer> layers_of(const launcher::Hello& hello, const Refusal& refusal,
                             const GroupPlace& groups) {
  const std::string why = because(refusal);
  return {
      layer("namespaces", hello.level != Level::bare,
            "own users, processes, mounts, network, IPC and host name",
            why + "one filter of system calls alone keeps programs from other processes and the "
                  "network; the compiler's processes may outlive a killed judge"),
      layer("empty_root", hello.level == Level::full, "no file of the host in sight",
            why + "the host's files are out of reach by filter and Landlock alone; the compiler "
                  "can see which files exist, and its scratch folder is on disk"),
      {"seccomp", true, "an allow-list of system calls"},
      layer("named_calls", hello.listener != 0, "a blocked call is named",
            "another listener is in force: a blocked call kills, unnamed, and a failed allocation "
            "may be called a crash"),
      {"limits", true, "CPU, memory, output, threads"},
      cgroup(hello, groups),
      layer("no_nested_namespaces", hello.no_nested_users != 0, "no user namespaces inside",
            "user namespaces inside are refused by the system-call filter alone"),
      layer("landlock", hello.landlock_abi > 0, "no file can be opened, whatever else gives way",
            "this kernel has no Landlock: files are out of reach by root and filter alone"),
      layer("host_facts", hello.host_facts != 0, "waiting for a busy CPU does not count as idling",
            "/proc is hidden: on a busy host a program may be called idle, and a failed allocation "
            "may be called a crash"),
  };
}

std::vector<Layer> all_layers() {
  launcher::Hello best;
  best.level = Level::full;
  best.listener = best.no_nested_users = best.landlock_abi = best.host_facts = 1;
  best.group_version = 2;
  return layers_of(best, {}, {});
}

}  // namespace sandbox
