#include "sandbox/launcher/survivors.hpp"

#include <dirent.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

namespace launcher {
namespace {

constexpr int most_passes = 1000;

struct Process {
  int id = 0;
  int parent = 0;
};

template <class F>
void each_process(F f) {
  DIR* proc = opendir("/proc");
  if (proc == nullptr) return;
  while (const dirent* entry = readdir(proc))
    if (const int id = std::atoi(entry->d_name); id > 0) f(id);
  closedir(proc);
}

// proc(5): "pid (name) state ppid ...", and a name may hold anything.
int parent_of(int process) {
  char path[64];
  char text[256] = {};
  std::snprintf(path, sizeof path, "/proc/%d/stat", process);
  std::FILE* file = std::fopen(path, "re");
  if (file == nullptr) return 0;
  const std::size_t n = std::fread(text, 1, sizeof text - 1, file);
  std::fclose(file);
  text[n] = 0;
  const char* end = std::strrchr(text, ')');
  return end != nullptr && std::strlen(end) > 4 ? std::atoi(end + 4) : 0;
}

std::vector<int> descendants() {
  std::vector<Process> all;
  each_process([&](int id) { all.push_back({id, parent_of(id)}); });
  std::vector<int> family = {static_cast<int>(getpid())};
  for (std::size_t i = 0; i < family.size(); ++i)
    for (const Process& p : all)
      if (p.parent == family[i] && std::count(family.begin(), family.end(), p.id) == 0)
        family.push_back(p.id);
  family.erase(family.begin());
  return family;
}

bool stop_all() {
  std::vector<int> stopped;
  for (int pass = 0; pass < most_passes; ++pass) {
    bool any_new = false;
    for (const int process : descendants()) {
      if (std::count(stopped.begin(), stopped.end(), process) != 0) continue;
      any_new = true;
      kill(process, SIGSTOP);
      stopped.push_back(process);
    }
    if (!any_new) return true;
  }
  return false;
}

}  // namespace

int processes_of_user() {
  int count = 0;
  each_process([&](int id) {
    char path[64];
    struct stat info {};
    std::snprintf(path, sizeof path, "/proc/%d", id);
    if (stat(path, &info) == 0 && info.st_uid == geteuid()) ++count;
  });
  return count;
}

bool kill_descendants() {
  const bool stopped = stop_all();
  for (const int process : descendants()) kill(process, SIGKILL);
  while (waitpid(-1, nullptr, stopped ? 0 : WNOHANG) > 0) {
  }
  return stopped;
}

}  // namespace launcher
