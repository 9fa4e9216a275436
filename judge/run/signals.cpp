#include "judge/run/signals.hpp"

#include <algorithm>
#include <array>
#include <csignal>
#include <string_view>

namespace judge {
namespace {

struct Signal {
  int number;
  std::string_view name, words;
};

constexpr std::array signals{
    Signal{SIGHUP, "SIGHUP", "hang-up"},
    Signal{SIGINT, "SIGINT", "interrupt"},
    Signal{SIGQUIT, "SIGQUIT", "quit"},
    Signal{SIGILL, "SIGILL", "illegal instruction"},
    Signal{SIGTRAP, "SIGTRAP", "trap"},
    Signal{SIGABRT, "SIGABRT", "aborted"},
    Signal{SIGBUS, "SIGBUS", "bus error"},
    Signal{SIGFPE, "SIGFPE", "arithmetic error, such as an integer division by zero"},
    Signal{SIGKILL, "SIGKILL", "killed"},
    Signal{SIGUSR1, "SIGUSR1", "user-defined signal"},
    Signal{SIGSEGV, "SIGSEGV", "segmentation fault"},
    Signal{SIGUSR2, "SIGUSR2", "user-defined signal"},
    Signal{SIGPIPE, "SIGPIPE", "broken pipe"},
    Signal{SIGALRM, "SIGALRM", "alarm clock"},
    Signal{SIGTERM, "SIGTERM", "terminated"},
    Signal{SIGSTKFLT, "SIGSTKFLT", "stack fault"},
    Signal{SIGXCPU, "SIGXCPU", "CPU time limit"},
    Signal{SIGXFSZ, "SIGXFSZ", "file size limit"},
    Signal{SIGVTALRM, "SIGVTALRM", "virtual alarm clock"},
    Signal{SIGPROF, "SIGPROF", "profiling timer"},
    Signal{SIGIO, "SIGIO", "input or output possible"},
    Signal{SIGPWR, "SIGPWR", "power failure"},
    Signal{SIGSYS, "SIGSYS", "bad system call"},
};

const Signal* find(int number) {
  const auto* const found = std::find_if(signals.begin(), signals.end(),
                                         [number](const Signal& s) { return s.number == number; });
  return found == signals.end() ? nullptr : found;
}

}  // namespace

std::string signal_name(int signal) {
  const Signal* const known = find(signal);
  if (known == nullptr) return "signal " + std::to_string(signal);
  return std::string(known->name) + " (" + std::to_string(signal) + ')';
}

bool is_crash_signal(int signal) {
  constexpr std::array crashes{SIGSEGV, SIGABRT, SIGFPE, SIGBUS, SIGILL, SIGKILL, SIGSYS};
  return std::find(crashes.begin(), crashes.end(), signal) != crashes.end();
}

std::string signal_text(int signal) {
  const Signal* const known = find(signal);
  return signal_name(signal) + (known == nullptr ? "" : ": " + std::string(known->words));
}

}  // namespace judge
