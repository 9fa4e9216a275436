#include "judge/report/host.hpp"

#include <sys/utsname.h>

#include <fstream>

namespace judge {

std::string host_cpu() {
  std::ifstream cpuinfo("/proc/cpuinfo");
  for (std::string line; std::getline(cpuinfo, line);) {
    const auto colon = line.find(": ");
    if (line.starts_with("model name") && colon != std::string::npos) return line.substr(colon + 2);
  }
  return {};
}

std::string host_kernel() {
  utsname names{};
  return ::uname(&names) == 0 ? names.release : "";
}

}  // namespace judge
