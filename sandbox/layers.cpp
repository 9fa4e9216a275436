#include "sandbox/layers.hpp"

#include "sandbox/launcher/protocol.hpp"

namespace sandbox {
namespace {

Layer layer(const char* name, bool active, const char* does, const char* without) {
  return {name, active, active ? does : without};
}

}  // namespace

std::vector<Layer> layers_of(const launcher::Hello& hello) {
  return {
      {"namespaces", true, "own users, processes, mounts, network, IPC and host name"},
      {"empty_root", true, "no file of the host in sight"},
      {"seccomp", true, "an allow-list of system calls; a blocked one is named"},
      {"limits", true, "CPU, memory, output, threads"},
      layer("no_nested_namespaces", hello.no_nested_users != 0, "no user namespaces inside",
            "user namespaces inside are refused by the system-call filter alone"),
      layer("landlock", hello.landlock_abi > 0, "no file can be opened, whatever else gives way",
            "this kernel has no Landlock: files are out of reach by root and filter alone"),
      layer("host_facts", hello.host_facts != 0, "waiting for a busy CPU does not count as idling",
            "/proc is hidden: on a busy host a program may be called idle, and a failed allocation "
            "may be called a crash"),
  };
}

}  // namespace sandbox
