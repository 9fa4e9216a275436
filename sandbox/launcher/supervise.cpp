// The init's side: it starts the program, waits, counts, kills and reaps.

#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <iterator>

#include "sandbox/launcher/run.hpp"
#include "sandbox/launcher/scratch.hpp"
#include "sandbox/launcher/survivors.hpp"
#include "sandbox/launcher/syscalls.hpp"

namespace launcher {
namespace {

constexpr std::int64_t shortest_sleep_us = 500;
constexpr std::int64_t memory_look_us = 3'000;
alignas(16) char program_stack[8 * 1024];
alignas(16) char copy_buffer[64 * 1024];

std::int64_t to_us(const timeval& t) { return t.tv_sec * 1'000'000LL + t.tv_usec; }

}  // namespace

void Run::init_main(void* self) {
  auto& run = *static_cast<Run*>(self);
  // The server is the parent: whatever kills it takes the whole namespace along. A death before
  // this line is seen by supervise().
  gated(SYS_prctl, PR_SET_PDEATHSIG, SIGKILL);
  if (run.server_.level == Level::bare) gated(SYS_prctl, PR_SET_CHILD_SUBREAPER, 1);
  run.prepare_scratch();
  if (run.reply_.ending != Ending::fault && run.start_program()) {
    run.supervise();
    run.kill_and_reap();
  }
  gated(SYS_exit_group, 0);
  __builtin_unreachable();
}

void Run::prepare_scratch() {
  if (server_.profile != Profile::toolchain) return;
  if (server_.level == Level::bare) processes_before_ = processes_of_user();
  if (const SetupError e = prepare(server_.scratch, job_.request.scratch_bytes)) return fail(e);
  if (const SetupError e = unpack(job_.fds[bundle_fd])) fail(e);
}

bool Run::start_program() {
  const unsigned long own = server_.level != Level::bare ? CLONE_NEWCGROUP : 0;
  const unsigned long flags = CLONE_VM | CLONE_VFORK | CLONE_FILES | CLONE_PIDFD | own | SIGCHLD;
  char* const top = program_stack + sizeof program_stack;
  const int group = server_.group.birthplace();
  const long pid =
      group < 0 ? gated_clone(flags, top, &pidfd_, program_main, this)
                : gated_clone_into(group, flags, program_stack, top, &pidfd_, program_main, this);
  if (pid < 0) {
    fail({Step::clone_program, static_cast<int>(-pid)});
    return false;
  }
  program_ = static_cast<int>(pid);
  if (server_.level == Level::bare) program_host_pid_ = program_;
  let_go_of_dialogue();
  if (reply_.ending != Ending::fault) return true;
  gated(SYS_wait4, program_);
  return false;
}

// Looked up when it is first needed: most runs never need it.
int Run::program_on_host() {
  if (program_host_pid_ == 0) program_host_pid_ = server_.proc.first_child(init_host_pid_);
  return program_host_pid_;
}

void Run::end(Ending ending) {
  if (!ended_) reply_.ending = ending;  // the first reason is the reason
  ended_ = true;
  gated(SYS_pidfd_send_signal, pidfd_, SIGKILL);
}

// One buffer at a time: a program that writes as fast as this reads must not keep the supervisor
// from its clocks. False when there was nothing to read.
bool Run::drain(int pipe, int file, std::int64_t keep, std::int64_t max, std::int64_t& total) {
  const long n = read(pipe, copy_buffer, sizeof copy_buffer);
  if (n <= 0) return false;
  std::int64_t wanted = std::clamp<std::int64_t>(keep - total, 0, n);
  total += n;
  for (const char* at = copy_buffer; wanted > 0;) {
    const ssize_t stored = write(file, at, static_cast<std::size_t>(wanted));
    if (stored <= 0) {
      fail({Step::store_output, stored < 0 ? errno : EIO});
      end(Ending::fault);
      break;
    }
    at += stored;
    wanted -= stored;
  }
  if (total > max) end(Ending::output_limit);
  return true;
}

bool Run::drain_out() {
  const Request& r = job_.request;
  return drain(out_, job_.fds[stdout_fd], r.stdout_keep, r.stdout_max, reply_.stdout_bytes);
}

bool Run::drain_err() {
  const Request& r = job_.request;
  return drain(err_, job_.fds[stderr_fd], r.stderr_keep, r.stderr_max, reply_.stderr_bytes);
}

std::int64_t Run::program_cpu_us() const {
  // clock_getcpuclockid(3): the clock of a process is its inverted id and the number 2.
  return now_us(static_cast<clockid_t>((~static_cast<unsigned>(program_) << 3) | 2));
}

// Instead of the limits that a program with shadow memory cannot have.
void Run::check_resident_memory() {
  const std::int64_t bytes = server_.proc.resident_bytes(program_on_host());
  if (bytes > job_.request.memory_bytes) return end(Ending::memory_limit);
  if (bytes >= 0) return;
  fail({Step::watch_memory, ENOENT});
  end(Ending::fault);
}

// On a busy host a program may wait long for a CPU. That is not its fault: such time moves the
// wall deadline, within reason.
void Run::check_time() {
  const std::int64_t now = now_us(CLOCK_MONOTONIC);
  if (now >= look_at_cpu_us_) {
    const std::int64_t left = job_.request.cpu_us - program_cpu_us();
    look_at_cpu_us_ = now + std::max(left / cpus_, shortest_sleep_us);
    if (job_.request.shadowed != 0) {
      look_at_cpu_us_ = std::min(look_at_cpu_us_, now + memory_look_us);
      check_resident_memory();
      if (ended_) return;
    }
    if (left <= 0) return end(Ending::cpu_limit);
  }
  if (now < wall_deadline_us_) return;
  const std::int64_t wall = job_.request.wall_us;
  const std::int64_t delay = server_.proc.longest_delay_us(program_on_host());
  wall_deadline_us_ = started_us_ + wall + std::min(delay, wall * longest_wait_factor);
  if (now >= wall_deadline_us_ - shortest_sleep_us) end(Ending::wall_limit);
}

void Run::supervise() {
  enum { program, listener, server, judge, out, err, stop, memory };
  pollfd watch[] = {{pidfd_, POLLIN, 0},       {server_.listener, POLLIN, 0},
                    {server_.self, POLLIN, 0}, {server_.judge_socket, POLLRDHUP, 0},
                    {out_, POLLIN, 0},         {err_, POLLIN, 0},
                    {-1, POLLIN, 0},           {server_.group.alarm(), POLLIN, 0}};
  const Request& r = job_.request;
  if (r.has_stop != 0) watch[stop].fd = job_.fds[stop_fd];
  wall_deadline_us_ = started_us_ + r.wall_us;
  // CPU time cannot grow faster than the CPUs there are: sleep until the limit could be reached.
  look_at_cpu_us_ = started_us_ + (r.shadowed != 0 ? 0 : r.cpu_us / cpus_);
  while (true) {
    const std::int64_t next = std::min(wall_deadline_us_, look_at_cpu_us_);
    const std::int64_t sleep_us = std::max(next - now_us(CLOCK_MONOTONIC), shortest_sleep_us);
    const timespec sleep{sleep_us / 1'000'000, sleep_us % 1'000'000 * 1000};
    const int ready = ppoll(watch, std::size(watch), ended_ ? nullptr : &sleep, nullptr);
    if ((watch[listener].revents & POLLIN) != 0) on_blocked_call();
    if ((watch[listener].revents & (POLLHUP | POLLERR)) != 0) watch[listener].fd = -1;
    if ((watch[out].revents & POLLIN) != 0) drain_out();
    if ((watch[err].revents & POLLIN) != 0) drain_err();
    if ((watch[memory].revents & POLLIN) != 0) {
      watch[memory].fd = -1;
      if (!ended_) reply_.killed_for_memory = 1;
      end(Ending::memory_limit);
    }
    if (ready > 0 && watch[program].revents != 0) return;
    if (ended_) {
      watch[judge].fd = watch[server].fd = watch[stop].fd = -1;
      continue;
    }
    if (watch[server].revents != 0) {
      fail({Step::server_gone, 0});
      end(Ending::fault);
    }
    if ((watch[judge].revents & (POLLHUP | POLLRDHUP)) != 0) {
      fail({Step::judge_gone, 0});
      end(Ending::fault);
    }
    if (watch[stop].revents != 0) end(Ending::stopped);
    check_time();
  }
}

// The kernel kills with SIGKILL; of a tool it may have been one of its children.
void Run::count_victims() {
  if (reply_.signal != SIGKILL && server_.profile == Profile::program) return;
  const std::int64_t victims = server_.group.new_victims();
  if (victims < 0) return fail({Step::group_events, errno});
  if (victims > 0) reply_.killed_for_memory = 1;
}

// What the wait status and the counters say, where no limit has ended the run before.
void Run::settle(int status) {
  if (WIFSIGNALED(status))
    reply_.signal = WTERMSIG(status);
  else
    reply_.exit_code = WEXITSTATUS(status);
  count_victims();
  if (ended_ || reply_.ending == Ending::fault) return;
  reply_.ending = reply_.signal != 0 ? Ending::signalled : Ending::exited;
  // The CPU limit is on what was used, not on whether the supervisor woke up in time.
  if (reply_.cpu_us > job_.request.cpu_us) reply_.ending = Ending::cpu_limit;
  if (reply_.signal == SIGSYS) reply_.ending = Ending::forbidden_syscall;
}

void Run::kill_survivors() {
  if (server_.level != Level::bare) {
    gated(SYS_kill, -1, SIGKILL);
    while (gated(SYS_wait4, -1) > 0) {
    }
  } else if (server_.profile == Profile::toolchain && !kill_descendants()) {
    fail({Step::wait, EAGAIN});
  }
}

void Run::kill_and_reap() {
  int status = 0;
  rusage used{};
  if (gated(SYS_wait4, program_, as_long(&status), 0, as_long(&used)) != program_)
    return fail({Step::wait, ECHILD});
  const Request& r = job_.request;
  reply_.wall_us = now_us(CLOCK_MONOTONIC) - started_us_;
  reply_.cpu_us = to_us(used.ru_utime) + to_us(used.ru_stime);  // the sum is exact, the split not
  reply_.peak_bytes = used.ru_maxrss * 1024;
  // Before the last of the output is read, so that no survivor can add to it.
  kill_survivors();
  while (drain_out() || drain_err()) {
  }
  settle(status);
  // Memory beats time: where the kernel enforces the limit, the program would have died of it
  // before it could run out of time.
  const bool may_be_memory =
      reply_.ending == Ending::exited || reply_.ending == Ending::signalled ||
      reply_.ending == Ending::cpu_limit || reply_.ending == Ending::wall_limit;
  const bool too_much = reply_.peak_bytes > r.memory_bytes || reply_.killed_for_memory != 0;
  if (may_be_memory && too_much) reply_.ending = Ending::memory_limit;
  if (server_.profile == Profile::toolchain && reply_.ending == Ending::exited &&
      job_.result_name[0] != 0) {
    SetupError error;
    reply_.has_result =
        fetch(server_.scratch, job_.result_name, job_.fds[result_fd], r.result_max, error);
    if (error) fail(error);
  }
}

}  // namespace launcher
