#include "judge/doctor/offers.hpp"

#include <algorithm>

#include "tests/catch.hpp"

using judge::Offer;
using State = judge::Offer::State;

namespace {

sandbox::HostFacts debian() {
  sandbox::HostFacts host;
  host.kernel = "6.1.0-18-amd64";
  host.machine = "x86_64";
  host.max_user_namespaces = 15000;
  host.unprivileged_userns_clone = 1;
  host.seccomp_actions = {"kill_process", "errno", "user_notif"};
  host.landlock_abi = 2;
  host.groups_v2 = {"cpu", "memory", "pids"};
  return host;
}

std::vector<sandbox::Layer> layers_without(const std::string& name) {
  std::vector<sandbox::Layer> layers = sandbox::all_layers();
  for (sandbox::Layer& layer : layers)
    if (layer.name == name) layer.active = false;
  return layers;
}

Offer find(const std::vector<Offer>& offers, const std::string& name) {
  const auto found = std::find_if(offers.begin(), offers.end(),
                                  [&](const Offer& offer) { return offer.name == name; });
  REQUIRE(found != offers.end());
  return *found;
}

Offer kernel_offer(const std::string& name, const sandbox::HostFacts& host,
                   const std::string& missing = "") {
  return find(judge::kernel_offers(host, layers_without(missing)), name);
}

}  // namespace

TEST_CASE("what a host grants is good, used, and needs no fix") {
  for (const Offer& offer : judge::kernel_offers(debian(), sandbox::all_layers())) {
    INFO(offer.name);
    if (offer.name == "control groups" && offer.state == State::told) continue;
    CHECK(offer.state == State::good);
    CHECK(offer.used);
    CHECK(offer.fix.empty());
  }
  REQUIRE(kernel_offer("user namespaces", debian()).value ==
          "granted (user.max_user_namespaces=15000, kernel.unprivileged_userns_clone=1)");
  REQUIRE(kernel_offer("Landlock", debian()).value == "ABI 2");
  REQUIRE(kernel_offer("control groups", debian()).value == "version 2: memory, pids");
}

TEST_CASE("what a host lacks is said with what would bring it") {
  sandbox::HostFacts host = debian();
  host.unprivileged_userns_clone = 0;
  const Offer refused = kernel_offer("user namespaces", host, "namespaces");
  REQUIRE(refused.state == State::lacking);
  REQUIRE_FALSE(refused.used);
  REQUIRE(refused.fix == "sudo sysctl -w kernel.unprivileged_userns_clone=1");
  host = debian();
  host.landlock_abi = 0;
  host.security_modules = {"lockdown", "capability", "apparmor"};
  REQUIRE(kernel_offer("Landlock", host, "landlock").fix ==
          "boot with lsm=landlock,lockdown,capability,apparmor on the kernel's command line");
  host.kernel = "5.10.0";
  REQUIRE(kernel_offer("Landlock", host, "landlock").fix ==
          "boot a kernel from 5.13 on (here: 5.10.0)");
  REQUIRE(kernel_offer("kernel", host).state == State::lacking);
  REQUIRE(kernel_offer("seccomp USER_NOTIF", debian(), "named_calls").value ==
          "the kernel has it, but it is taken");
}

TEST_CASE("a compiler's libraries go by its version") {
  REQUIRE(judge::static_library_offer(false, "13.2.0", "ld: cannot find -lc").fix ==
          "apt install libstdc++-13-dev libc6-dev");
  REQUIRE(judge::static_library_offer(false, "13.2.0", "ld: cannot find -lc").value == "missing");
  REQUIRE(judge::static_library_offer(true, "13.2.0", "").fix.empty());
  REQUIRE(judge::compiler_offer("g++", "").fix == "apt install g++");
}
