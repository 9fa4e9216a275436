// Hosts as their files describe them.

#include "sandbox/host_facts.hpp"

#include "tests/catch.hpp"
#include "tests/judge/scratch.hpp"

using sandbox::fix_for;
using sandbox::host_facts;
using sandbox::HostFacts;
using sandbox::kernel_number;

TEST_CASE("the settings of a host are read where it has them") {
  const ScratchFolder root;
  root.file("proc/sys/kernel/unprivileged_userns_clone", "0\n");
  root.file("proc/sys/user/max_user_namespaces", "15000\n");
  root.file("proc/sys/kernel/seccomp/actions_avail", "kill_process trap errno user_notif\n");
  root.file("sys/kernel/security/lsm", "lockdown,capability,landlock\n");
  root.file("sys/fs/cgroup/unified/cgroup.controllers", "cpu memory\n");
  root.file("proc/self/mountinfo",
            "22 1 0:21 / /proc rw,nosuid shared:7 - proc proc rw,hidepid=2\n"
            "31 30 0:28 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n"
            "32 30 0:29 / /sys/fs/cgroup/cpu rw - cgroup cgroup rw,cpu,cpuacct\n"
            "39 30 0:36 / /sys/fs/cgroup/systemd rw - cgroup cgroup rw,name=systemd\n"
            "40 30 0:37 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw\n"
            "nonsense\n");
  root.file(".dockerenv", "");
  const HostFacts host = host_facts(root.path());
  REQUIRE(host.unprivileged_userns_clone == 0);
  REQUIRE(host.max_user_namespaces == 15000);
  REQUIRE_FALSE(host.apparmor_restrict_userns.has_value());
  REQUIRE(host.seccomp_actions.size() == 4);
  REQUIRE(host.security_modules == std::vector<std::string>{"lockdown", "capability", "landlock"});
  REQUIRE(host.groups_v1 == std::vector<std::string>{"memory", "cpu", "cpuacct"});
  REQUIRE(host.group_v2_mounted);
  REQUIRE(host.groups_v2 == std::vector<std::string>{"cpu", "memory"});
  REQUIRE(host.in_container);
  REQUIRE(host.proc_hidden);
}

TEST_CASE("a host without any of these files has none of these facts") {
  const ScratchFolder root;
  const HostFacts host = host_facts(root.path());
  REQUIRE_FALSE(host.max_user_namespaces.has_value());
  REQUIRE(host.groups_v1.empty());
  REQUIRE_FALSE(host.group_v2_mounted);
  REQUIRE_FALSE(host.in_container);
  REQUIRE_FALSE(host.proc_hidden);
  REQUIRE_FALSE(host.kernel.empty());
}

TEST_CASE("kernels are compared by their numbers") {
  REQUIRE(kernel_number("6.1.0-18-amd64") == kernel_number(6, 1));
  REQUIRE(kernel_number("5.9.0") < kernel_number("5.13-rc1"));
  REQUIRE(kernel_number("strange") == 0);
  REQUIRE(kernel_number("6") == 0);
  REQUIRE(kernel_number("6.x") == 0);
}

TEST_CASE("a fix is for what this host forbids") {
  HostFacts host;
  host.kernel = "6.1.0";
  REQUIRE(fix_for("namespaces", host).empty());
  host.in_container = true;
  REQUIRE(fix_for("namespaces", host).find("--security-opt seccomp=unconfined") !=
          std::string::npos);
  host.apparmor_restrict_userns = 1;
  REQUIRE(fix_for("empty_root", host) ==
          "sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0");
  host.max_user_namespaces = 0;
  REQUIRE(fix_for("namespaces", host) == "sudo sysctl -w user.max_user_namespaces=15000");
  host.unprivileged_userns_clone = 0;
  REQUIRE(fix_for("namespaces", host) == "sudo sysctl -w kernel.unprivileged_userns_clone=1");
  host.root = true;  // whom only the number binds
  REQUIRE(fix_for("namespaces", host) == "sysctl -w user.max_user_namespaces=15000");
  host.proc_hidden = true;
  REQUIRE(fix_for("host_facts", host) == "mount -o remount,hidepid=0 /proc");
  REQUIRE(fix_for("cgroup", host) == "mount -t cgroup2 none /sys/fs/cgroup");
  host.groups_v1 = {"memory", "pids"};
  REQUIRE(fix_for("cgroup", host).empty());
  host.root = false;
  REQUIRE(fix_for("cgroup", host).find("as root") != std::string::npos);
  host.group_v2_mounted = true;
  host.groups_v2 = {"cpu", "memory", "pids"};
  REQUIRE(fix_for("cgroup", host) == "systemd-run --user --scope -p Delegate=yes tryout ...");
  host.kernel = "5.4.0";
  REQUIRE(fix_for("named_calls", host) == "boot a kernel from 5.5 on (here: 5.4.0)");
  REQUIRE(fix_for("no such layer", host).empty());
}
