#include "sandbox/launcher/options.hpp"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace launcher {
namespace {

constexpr const char* usage =
    "usage: tryout-sandbox [options] -- PROGRAM [ARGUMENT...]\n"
    "Runs a statically linked program in an empty root, without network, under limits, and prints\n"
    "how it ended as key:value lines.\n"
    "\n"
    "  --cpu TIME        CPU time, user + system, all threads   (2s)\n"
    "  --wall TIME       wall time                              (3 x cpu + 1s)\n"
    "  --memory SIZE     peak resident memory                   (256MiB)\n"
    "  --stack SIZE      stack of the main thread               (as memory)\n"
    "  --output SIZE     stdout and stderr each                 (64MiB)\n"
    "  --threads N       threads alive at once                  (16)\n"
    "  --stdin FILE      (/dev/null)\n"
    "  --stdout FILE     (the caller's)\n"
    "  --stderr FILE     (the caller's)\n"
    "\n"
    "TIME is like 500ms or 2s, SIZE like 64KiB, 256MiB or 1GiB.\n"
    "Exit code: 0 the program ran, however it ended; 2 wrong usage; 3 the sandbox cannot work "
    "here.\n";

[[noreturn]] void wrong(const char* what, const char* value, const char* right) {
  std::fprintf(stderr, "tryout-sandbox: %s '%s' (%s)\n", what, value, right);
  std::exit(2);
}

struct Unit {
  const char* name;
  double factor;
};

std::int64_t number(const char* option, const char* text, const Unit* units, const char* right) {
  char* end = nullptr;
  const double value = std::strtod(text, &end);
  for (; units->name != nullptr; ++units)
    if (end != text && std::strcmp(end, units->name) == 0 && std::isfinite(value) && value > 0 &&
        value * units->factor < 1e15)
      return static_cast<std::int64_t>(value * units->factor);
  wrong(option, text, right);
}

std::int64_t microseconds(const char* option, const char* text) {
  static constexpr Unit units[] = {{"ms", 1e3}, {"s", 1e6}, {"m", 60e6}, {nullptr, 0}};
  return number(option, text, units, "a time like 500ms or 2s");
}

std::int64_t bytes(const char* option, const char* text) {
  static constexpr Unit units[] = {
      {"B", 1}, {"KiB", 1024}, {"MiB", 1 << 20}, {"GiB", 1 << 30}, {nullptr, 0}};
  return number(option, text, units, "a size like 256MiB");
}

std::int32_t count(const char* option, const char* text) {
  char* end = nullptr;
  const long value = std::strtol(text, &end, 10);
  if (end == text || *end != 0 || value < 1 || value > 1'000'000)
    wrong(option, text, "a number like 16");
  return static_cast<std::int32_t>(value);
}

}  // namespace

Options parse(int argc, char** argv) {
  Options o;
  Request& r = o.request;
  r.cpu_us = 2'000'000;
  r.memory_bytes = 256 << 20;
  r.stdout_max = 64 << 20;
  r.threads = 16;
  int i = 1;
  for (; i < argc && std::strcmp(argv[i], "--") != 0; i += 2) {
    const char* a = argv[i];
    if (std::strcmp(a, "--help") == 0) {
      std::fputs(usage, stdout);
      std::exit(0);
    }
    const char* value = i + 1 < argc ? argv[i + 1] : nullptr;
    if (value == nullptr) wrong("no value for option", a, "see --help");
    if (std::strcmp(a, "--cpu") == 0)
      r.cpu_us = microseconds(a, value);
    else if (std::strcmp(a, "--wall") == 0)
      r.wall_us = microseconds(a, value);
    else if (std::strcmp(a, "--memory") == 0)
      r.memory_bytes = bytes(a, value);
    else if (std::strcmp(a, "--stack") == 0)
      r.stack_bytes = bytes(a, value);
    else if (std::strcmp(a, "--output") == 0)
      r.stdout_max = bytes(a, value);
    else if (std::strcmp(a, "--threads") == 0)
      r.threads = count(a, value);
    else if (std::strcmp(a, "--stdin") == 0)
      o.stdin_path = value;
    else if (std::strcmp(a, "--stdout") == 0)
      o.stdout_path = value;
    else if (std::strcmp(a, "--stderr") == 0)
      o.stderr_path = value;
    else
      wrong("unknown option", a, "see --help");
  }
  if (i + 1 >= argc) {
    std::fputs(usage, stderr);
    std::exit(2);
  }
  o.argv = argv + i + 1;
  if (r.wall_us == 0) r.wall_us = 3 * r.cpu_us + 1'000'000;
  if (r.stack_bytes == 0) r.stack_bytes = r.memory_bytes;
  r.stdout_keep = r.stderr_keep = r.stderr_max = r.stdout_max;
  return o;
}

}  // namespace launcher
