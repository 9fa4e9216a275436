#include "judge/doctor/patient.hpp"

#include "sandbox/memory_file.hpp"

namespace judge {
namespace {

constexpr const char* source = R"(#include <fcntl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

static volatile unsigned long sink;

static int work() {
  unsigned long x = 88172645463325252ul;
  for (int i = 0; i < 10000000; ++i) {
    x ^= x << 13;
    x ^= x >> 7;
    x ^= x << 17;
  }
  sink = x;
  return 0;
}

static int take_memory() {
  for (;;) {
    volatile char* piece = static_cast<char*>(std::malloc(1 << 20));
    if (piece == nullptr) return 1;
    for (int i = 0; i < 1 << 20; i += 4096) piece[i] = 1;
  }
}

static int read_files(int count, char** names) {
  int first_error = 0;
  for (int i = 0; i < count; ++i) {
    const int fd = open(names[i], O_RDONLY);
    if (fd < 0 && first_error == 0) first_error = errno;
    char bytes[4096];
    const long n = fd < 0 ? 0 : read(fd, bytes, sizeof bytes);
    if (n > 0 && write(1, bytes, static_cast<unsigned long>(n)) < 0) return 255;
  }
  return first_error;
}

static int sleep_on() {
  const timespec hour{3600, 0};
  for (;;) nanosleep(&hour, nullptr);
}

int main(int argc, char** argv) {
  const auto is = [&](const char* word) { return argc > 1 && std::strcmp(argv[1], word) == 0; };
  if (is("spin"))
    for (;;) ++sink;
  if (is("sleep")) return sleep_on();
  if (is("take_memory")) return take_memory();
  if (is("fork")) return syscall(SYS_fork) < 0 ? 1 : 0;
  if (is("connect")) return socket(AF_INET, SOCK_STREAM, 0) < 0 ? 1 : 0;
  if (is("read")) return read_files(argc - 2, argv + 2);
  if (is("work")) return work();
  return is("nothing") ? 0 : 254;
}
)";

}  // namespace

Submission patient_source() { return {"patient.cpp", {{"patient.cpp", source}}}; }

PatientRun run_patient(int program, const std::vector<std::string>& arguments,
                       const sandbox::Limits& limits, sandbox::Sandbox& sandbox) {
  const sandbox::UniqueFd input = sandbox::sealed_file("stdin", "");
  const sandbox::UniqueFd fresh = sandbox::reopen_for_reading(input.get());
  const sandbox::UniqueFd out = sandbox::memory_file("stdout");
  const sandbox::UniqueFd err = sandbox::memory_file("stderr");
  sandbox::ProgramSpec spec;
  spec.args = arguments;
  spec.program = program;
  spec.stdin_fd = fresh.get();
  spec.stdout_fd = out.get();
  spec.stderr_fd = err.get();
  spec.limits = limits;
  PatientRun run{sandbox.run(spec), {}};
  run.out = sandbox::MappedFile(out.get()).bytes();
  return run;
}

}  // namespace judge
