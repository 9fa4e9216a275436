#include "sandbox/launcher/one_shot.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "sandbox/launcher/detach.hpp"
#include "sandbox/launcher/options.hpp"
#include "sandbox/launcher/run.hpp"
#include "sandbox/launcher/setup.hpp"

namespace launcher {
namespace {

[[noreturn]] void stop(int code, const char* what) {
  std::fprintf(stderr, "tryout-sandbox: %s: %s\n", what, std::strerror(errno));
  std::exit(code);
}

int open_or_stop(const char* path, int flags) {
  const int fd = open(path, flags | O_CLOEXEC, 0666);
  if (fd < 0) stop(2, path);
  return fd;
}

// Our own stdout and stderr are moved away before 0..2 become the program's.
int output(const char* path, int ours) {
  if (path != nullptr) return open_or_stop(path, O_WRONLY | O_CREAT | O_TRUNC);
  const int fd = fcntl(ours, F_DUPFD_CLOEXEC, 3);
  if (fd < 0) stop(3, "duplicate a descriptor");
  return fd;
}

// A copy in memory: the program's own file may lie on a noexec mount, or be changed meanwhile.
int copy_program(const char* path) {
  const int from = open_or_stop(path, O_RDONLY | O_NONBLOCK);  // a FIFO would wait for a writer
  struct stat info {};
  if (fstat(from, &info) != 0) stop(3, path);
  if (!S_ISREG(info.st_mode)) {
    std::fprintf(stderr, "tryout-sandbox: %s: not a regular file\n", path);
    std::exit(2);
  }
  const int to = memfd_create("program", MFD_CLOEXEC | MFD_ALLOW_SEALING);
  for (off_t left = info.st_size; left > 0;) {
    const ssize_t n = sendfile(to, from, nullptr, static_cast<std::size_t>(left));
    if (n <= 0) stop(2, path);
    left -= n;
  }
  close(from);
  fcntl(to, F_ADD_SEALS, F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE);
  return to;
}

const char* name(Ending ending) {
  constexpr const char* names[] = {
      "exited",       "signalled",         "cpu_limit", "wall_limit", "memory_limit",
      "output_limit", "forbidden_syscall", "stopped",   "fault"};
  return names[static_cast<int>(ending)];
}

void print(int fd, const Reply& r) {
  dprintf(fd, "outcome:%s\n", name(r.ending));
  if (r.ending == Ending::exited) dprintf(fd, "exit-code:%d\n", r.exit_code);
  if (r.signal != 0) dprintf(fd, "signal:%d\n", r.signal);
  if (r.ending == Ending::forbidden_syscall) dprintf(fd, "syscall:%d\n", r.syscall);
  if (r.allocation_failed != 0) dprintf(fd, "allocation-failed:1\n");
  dprintf(fd, "cpu-time:%.6f\nwall-time:%.6f\npeak-memory:%lld\n",
          static_cast<double>(r.cpu_us) / 1e6, static_cast<double>(r.wall_us) / 1e6,
          static_cast<long long>(r.peak_bytes));
  dprintf(fd, "stdout-bytes:%lld\nstderr-bytes:%lld\n", static_cast<long long>(r.stdout_bytes),
          static_cast<long long>(r.stderr_bytes));
}

[[noreturn]] void report_fault(int fd, Step step, int error) {
  const std::string_view what = step_name(step);
  dprintf(fd, "tryout-sandbox: cannot %.*s: %s\n", static_cast<int>(what.size()), what.data(),
          std::strerror(error));
  std::exit(3);
}

// Tried in children: a set-up that fails half-way cannot be undone.
Level best_level() {
  for (const Level level : levels) {
    const pid_t trial = fork();
    if (trial == 0) {
      static Server server;
      server.level = level;
      server.null = detach_from_parent();
      std::_Exit(set_up(server) ? 1 : 0);
    }
    int status = -1;
    if (trial > 0 && waitpid(trial, &status, 0) == trial && status == 0) return level;
  }
  return Level::full;  // its failure is the one to report
}

}  // namespace

int one_shot(int argc, char** argv) {
  const Options options = parse(argc, argv);
  Run::Job job;
  job.request = options.request;
  job.argv = options.argv;
  job.fds[stdin_fd] = open_or_stop(options.stdin_path, O_RDONLY);
  job.fds[program_fd] = copy_program(options.argv[0]);
  job.fds[stdout_fd] = output(options.stdout_path, STDOUT_FILENO);
  job.fds[stderr_fd] = output(options.stderr_path, STDERR_FILENO);
  const int report = output(nullptr, STDOUT_FILENO);
  const int complaints = output(nullptr, STDERR_FILENO);

  static Server server;
  server.level = best_level();
  server.null = detach_from_parent();
  if (const SetupError e = set_up(server)) report_fault(complaints, e.step, e.error);
  static Run run(server);
  const Reply reply = run.execute(job);
  if (reply.ending == Ending::fault) {
    if (reply.step == Step::exec && reply.error == ENOENT)
      dprintf(complaints, "tryout-sandbox: the root is empty: link the program with -static\n");
    report_fault(complaints, reply.step, reply.error);
  }
  if (server.level != Level::full)
    dprintf(complaints, "tryout-sandbox: warning: %s\n",
            server.level == Level::bare ? "no namespaces on this host" : "no root of its own");
  print(report, reply);
  return 0;
}

}  // namespace launcher
