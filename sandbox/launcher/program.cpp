// The program's side, between clone and exec: no allocation, no libc state, no exception.

#include <fcntl.h>
#include <linux/close_range.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <cerrno>
#include <csignal>

#include "sandbox/launcher/landlock.hpp"
#include "sandbox/launcher/run.hpp"
#include "sandbox/launcher/scratch.hpp"
#include "sandbox/launcher/syscalls.hpp"

namespace launcher {

void Run::give_up(Step step, long error) {
  fail({step, static_cast<int>(-error)});
  gated(SYS_exit_group, 1);
  __builtin_unreachable();
}

// Without a cgroup the peak resident set decides, and RLIMIT_DATA only protects the host. So it is
// wider than the memory limit: memory that is never touched must not fail an allocation.
std::int64_t Run::reserve_limit() const {
  const bool program = server_.profile == Profile::program;
  return program ? 2 * job_.request.memory_bytes + (64 << 20) : job_.request.memory_bytes;
}

// The data limit forgets memory that was made read-only after it was written, and page tables count
// nowhere. So the address space has an end too, beyond whatever an honest program reserves: its
// data, its stack, an arena for each thread, and a mapped input.
std::int64_t Run::address_space_limit() const {
  constexpr std::int64_t arena = 64 << 20;
  constexpr std::int64_t input = 512 << 20;
  const Request& r = job_.request;
  return reserve_limit() + r.stack_bytes + (r.threads + 1) * arena + input;
}

void Run::set_limits() {
  const auto set = [this](int what, std::int64_t value) {
    const rlimit64 limit{static_cast<rlim64_t>(value), static_cast<rlim64_t>(value)};
    const long rc = gated(SYS_prlimit64, 0, what, as_long(&limit));
    if (rc < 0) give_up(Step::limits, rc);
  };
  const Request& r = job_.request;
  const bool program = server_.profile == Profile::program;
  set(RLIMIT_STACK, r.stack_bytes);
  if (r.shadowed == 0) set(RLIMIT_DATA, reserve_limit());
  if (program) set(RLIMIT_AS, address_space_limit());
  // A program has no file to write, but for the extra one, which the judge has sealed in size.
  const std::int64_t file_bytes = r.has_extra != 0 ? r.memory_bytes : 0;
  set(RLIMIT_FSIZE, program ? file_bytes : r.scratch_bytes);
  // Of a program: only in case the supervisor is gone. Of tools: each process has its own.
  set(RLIMIT_CPU, r.cpu_us / 1'000'000 + (program ? 2 : 1));
  // Threads count per (user namespace, uid): where the program has the server's id, server and
  // init count too, and without a namespace everything that the user runs. A control group counts
  // them first; this is the wall behind it.
  const int behind = server_.group.version() != 0 ? 8 : 0;
  if (server_.level != Level::bare)
    set(RLIMIT_NPROC, r.threads + (server_.identity.other_user ? 0 : 2) + behind);
  else if (!program)
    set(RLIMIT_NPROC, processes_before_ + r.threads + behind);
}

// A PID namespace takes everybody along; without one each must see to it.
void Run::die_with_init() {
  if (server_.level != Level::bare) return;
  gated(SYS_prctl, PR_SET_PDEATHSIG, SIGKILL);
  if (gated(SYS_getppid) != init_host_pid_) give_up(Step::init_killed, 0);
}

void Run::change_user() {
  if (!server_.identity.other_user) return;  // it has that id already
  if (const long rc = gated(SYS_setresgid, program_id, program_id, program_id); rc < 0)
    give_up(Step::change_user, rc);
  if (const long rc = gated(SYS_setresuid, program_id, program_id, program_id); rc < 0)
    give_up(Step::change_user, rc);
}

// After the table is the program's own: nobody else's descriptor 3 is touched. The program itself
// may lie there, and dup3 of a descriptor onto itself is an error.
void Run::place_descriptors() {
  constexpr int wanted = 3;
  long rc = gated(SYS_dup3, job_.fds[program_fd], program_place, O_CLOEXEC);
  if (rc >= 0) job_.fds[program_fd] = program_place;  // the server has its own copy of the job
  if (rc >= 0 && job_.request.has_extra != 0) {
    rc = gated(SYS_dup3, job_.fds[extra_fd], program_place - 1, O_CLOEXEC);
    if (rc >= 0) rc = gated(SYS_dup3, program_place - 1, wanted, 0);
  }
  if (rc < 0) give_up(Step::close_fds, rc);
}

void Run::exec_program() {
  if (const long rc = server_.group.join(); rc < 0) give_up(Step::join_group, rc);
  set_limits();
  change_user();
  // Everything is CLOEXEC already; this is the proof, and it stops sharing the table.
  const long closed = gated(SYS_close_range, 3, ~0u, CLOSE_RANGE_UNSHARE | CLOSE_RANGE_CLOEXEC);
  if (closed < 0) give_up(Step::close_fds, closed);
  die_with_init();
  place_descriptors();
  if (server_.profile == Profile::program) {
    const char* const environment[] = {nullptr};
    give_up(Step::exec, gated(SYS_execveat, job_.fds[program_fd], as_long(""), as_long(job_.argv),
                              as_long(environment), AT_EMPTY_PATH));
  }
  exec_tool();
}

// The compiler must find its parts (PATH), speak English and write temporary files where the cap
// holds; nothing else is inherited.
void Run::exec_tool() {
  if (server_.level != Level::full && !confine_to_tools(server_.scratch.root))
    give_up(Step::confine_tools, -errno);
  const Bpf& filter = job_.request.shadowed != 0 ? server_.shadowed_filter : server_.filter;
  if (const long rc = load_filter(filter, false); rc < 0) give_up(Step::load_filter, rc);
  const char* const environment[] = {"PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8",
                                     server_.scratch.temporary_variable,
                                     server_.scratch.home_variable, nullptr};
  if (job_.request.has_program != 0)
    give_up(Step::exec, gated(SYS_execveat, job_.fds[program_fd], as_long(""), as_long(job_.argv),
                              as_long(environment), AT_EMPTY_PATH));
  give_up(Step::exec,
          gated(SYS_execve, as_long(job_.argv[0]), as_long(job_.argv), as_long(environment)));
}

void Run::program_main(void* self) { static_cast<Run*>(self)->exec_program(); }

}  // namespace launcher
