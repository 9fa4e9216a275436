#include "sandbox/launcher/run.hpp"

#include <fcntl.h>
#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include "sandbox/launcher/syscalls.hpp"

namespace launcher {
namespace {

constexpr unsigned long share = CLONE_VM | CLONE_VFORK | CLONE_FILES | SIGCHLD;
alignas(16) char init_stack[64 * 1024];

}  // namespace

std::int64_t now_us(clockid_t clock) {
  timespec t{};
  return clock_gettime(clock, &t) == 0 ? t.tv_sec * 1'000'000LL + t.tv_nsec / 1000 : -1;
}

Run::Run(Server& server)
    : server_(server), cpus_(static_cast<int>(sysconf(_SC_NPROCESSORS_ONLN))) {}

void Run::open_pipes() {
  int out[2] = {-1, -1};
  int err[2] = {-1, -1};
  const bool direct = job_.request.direct != 0;
  long rc = direct ? 0 : gated(SYS_pipe2, as_long(out), O_CLOEXEC);
  if (rc == 0) rc = gated(SYS_pipe2, as_long(err), O_CLOEXEC);
  out_ = out[0], program_out_ = out[1];
  err_ = err[0], program_err_ = err[1];
  // Only our ends may be non-blocking.
  if (rc == 0 && !direct) rc = gated(SYS_fcntl, out_, F_SETFL, O_RDONLY | O_NONBLOCK);
  if (rc == 0) rc = gated(SYS_fcntl, err_, F_SETFL, O_RDONLY | O_NONBLOCK);
  const int wanted[] = {job_.fds[stdin_fd], direct ? job_.fds[stdout_fd] : program_out_,
                        program_err_};
  for (int fd = 0; fd < 3 && rc >= 0; ++fd) rc = gated(SYS_dup3, wanted[fd], fd, 0);
  if (rc < 0) fail({Step::pipes, static_cast<int>(-rc)});
}

// The other side of a dialogue must see when the program closes an end or is gone: no copy may stay
// here. The numbers stay taken, for the server closes them after the run.
void Run::let_go_of_dialogue() {
  if (job_.request.direct == 0) return;
  for (const int fd : {0, 1, job_.fds[stdin_fd], job_.fds[stdout_fd]})
    gated(SYS_dup3, server_.null, fd, O_CLOEXEC);
}

// 0..2 are never left free: a received descriptor would land there.
void Run::close_pipes() {
  for (const int fd : {0, 1, 2}) gated(SYS_dup3, server_.null, fd, 0);
  for (int* fd : {&out_, &program_out_, &err_, &program_err_, &pidfd_}) {
    if (*fd >= 0) gated(SYS_close, *fd);
    *fd = -1;
  }
}

void Run::start_init() {
  const bool scratch_is_mounted =
      server_.profile == Profile::toolchain && server_.level == Level::full;
  unsigned long flags = share | CLONE_PARENT_SETTID;
  if (server_.level != Level::bare) flags |= CLONE_NEWPID;
  if (scratch_is_mounted) flags |= CLONE_NEWNS;
  const long init =
      gated_clone(flags, init_stack + sizeof init_stack, &init_host_pid_, init_main, this);
  if (init < 0) return fail({Step::clone_init, static_cast<int>(-init)});
  int status = 0;
  if (gated(SYS_wait4, init, as_long(&status)) != init) return fail({Step::wait, ECHILD});
  if (status != 0) fail({Step::init_killed, WIFSIGNALED(status) ? WTERMSIG(status) : 0});
}

Reply Run::execute(const Job& job) {
  job_ = job;
  reply_ = Reply{};
  ended_ = false;
  init_host_pid_ = program_host_pid_ = program_ = 0;
  reply_.ending = Ending::exited;
  if (const SetupError e = server_.group.set_limits(job.request.memory_bytes, job.request.threads))
    fail(e);
  open_pipes();
  started_us_ = now_us(CLOCK_MONOTONIC);
  if (reply_.ending != Ending::fault) start_init();
  close_pipes();
  if (const SetupError e = empty(server_.scratch)) fail(e);
  return reply_;
}

void Run::fail(SetupError error) {
  if (reply_.ending == Ending::fault && reply_.step != Step::none) return;  // the first counts
  reply_.ending = Ending::fault;
  reply_.step = error.step;
  reply_.error = error.error;
}

}  // namespace launcher
