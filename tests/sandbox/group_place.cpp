// Where control groups can be made, on hosts that are made up of plain files.

#include "sandbox/group_place.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "tests/catch.hpp"

namespace {

namespace fs = std::filesystem;
using sandbox::find_group_place;
using sandbox::GroupPlace;

class Host {
 public:
  Host() {
    std::string name = (fs::temp_directory_path() / "tryout-host-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    folder_ = name;
    fs::create_directory(folder_ / "self");
  }
  Host(const Host&) = delete;
  Host& operator=(const Host&) = delete;
  ~Host() { fs::remove_all(folder_); }

  // A line of /proc/self/cgroup, and one of mountinfo.
  void in_group(const std::string& line) { append("self/cgroup", line); }
  void mounted(const std::string& root, const std::string& at, const std::string& type,
               const std::string& options) {
    append("self/mountinfo", "30 1 0:9 " + root + ' ' + path(at).string() + " rw shared:1 - " +
                                 type + ' ' + type + ' ' + options);
  }
  // A group that may be written to has a cgroup.procs here.
  void group(const std::string& folder, bool writable, const std::string& controllers = "",
             const std::string& for_groups_below = "") {
    fs::create_directories(path(folder));
    if (writable) append(folder + "/cgroup.procs", "1");
    append(folder + "/cgroup.type", "domain");
    append(folder + "/cgroup.controllers", controllers);
    append(folder + "/cgroup.subtree_control", for_groups_below);
  }
  fs::path path(const std::string& name) const { return folder_ / name; }
  GroupPlace find() const { return find_group_place(folder_ / "self"); }

 private:
  void append(const std::string& file, const std::string& line) {
    std::ofstream(path(file), std::ios::app) << line << '\n';
  }

  fs::path folder_;
};

}  // namespace

TEST_CASE("version 1 takes one folder of each hierarchy, as the mounts show them") {
  Host host;
  host.in_group("4:memory:/docker/box/inner");
  host.in_group("8:cpu,pids:/");
  host.in_group("0::/");
  host.mounted("/docker/box", "memory", "cgroup", "rw,memory");
  host.mounted("/", "pids", "cgroup", "rw,cpu,pids");
  host.group("memory/inner", true);
  host.group("pids", true);
  const GroupPlace place = host.find();
  REQUIRE(place.version == 1);
  REQUIRE(place.memory == host.path("memory/inner"));
  REQUIRE(place.pids == host.path("pids"));
}

TEST_CASE("version 1 without the right to write is no place") {
  Host host;
  host.in_group("4:memory:/");
  host.in_group("8:pids:/");
  host.mounted("/", "memory", "cgroup", "rw,memory");
  host.mounted("/", "pids", "cgroup", "rw,pids");
  host.group("memory", true);
  host.group("pids", false);
  REQUIRE(host.find().version == 0);
  REQUIRE(host.find().missing.find(host.path("pids").string()) != std::string::npos);
}

TEST_CASE("version 2 goes up to a group that can be written and divided") {
  Host host;
  host.in_group("0::/user/app/shell");
  host.mounted("/", "unified", "cgroup2", "rw,nsdelegate");
  host.group("unified", true, "cpu memory pids", "memory pids");
  host.group("unified/user", true, "cpu memory pids", "cpu memory pids");
  host.group("unified/user/app", true, "cpu memory pids", "cpu memory");
  host.group("unified/user/app/shell", true, "cpu memory pids");
  const GroupPlace place = host.find();
  REQUIRE(place.version == 2);
  REQUIRE(place.memory == host.path("unified/user"));
  REQUIRE(place.pids == place.memory);
}

TEST_CASE("version 2 without such a group is no place, and the way to one is named") {
  Host host;
  host.in_group("0::/user/shell");
  host.mounted("/", "unified", "cgroup2", "rw");
  host.group("unified", false, "memory pids", "memory pids");
  host.group("unified/user", false, "memory pids", "memory pids");
  const bool own = GENERATE(false, true);
  host.group("unified/user/shell", own, "memory pids");
  const GroupPlace place = host.find();
  REQUIRE(place.version == 0);
  INFO(place.missing);
  REQUIRE(place.missing.find(own ? "other processes" : "not delegated") != std::string::npos);
  REQUIRE(place.missing.find("systemd-run --user --scope -p Delegate=yes") != std::string::npos);
}

TEST_CASE("version 2 without the controllers is no place") {
  Host host;
  host.in_group("0::/");
  host.mounted("/", "unified", "cgroup2", "rw");
  host.group("unified", true, "hugetlb");
  REQUIRE(host.find().version == 0);
  REQUIRE(host.find().missing.find("no memory and pids controllers") != std::string::npos);
}

TEST_CASE("a group that no mount shows, and no mount at all, is no place") {
  Host host;
  if (GENERATE(false, true)) {
    host.in_group("0::/../elsewhere");
    host.mounted("/", "unified", "cgroup2", "rw");
  }
  REQUIRE(host.find().version == 0);
  REQUIRE(host.find().missing.find("is mounted") != std::string::npos);
}
