// The whole surface of the kernel, number by number: whatever is not on the list below ends a run.

#include <sys/syscall.h>

#include <set>
#include <string>

#include "tests/catch.hpp"
#include "tests/sandbox/running.hpp"

namespace {

using namespace probes;

// Calls that a program may make or that fail without ending it. To let a program make another one,
// add it here too, with an honest program in tests/probes/honest that needs it.
const std::set<int> harmless = {
    // descriptors
    SYS_read, SYS_readv, SYS_pread64, SYS_write, SYS_writev, SYS_close, SYS_lseek, SYS_fstat,
    SYS_newfstatat, SYS_dup, SYS_dup2, SYS_dup3, SYS_poll, SYS_ppoll, SYS_select, SYS_pselect6,
    SYS_ioctl,
    // memory
    SYS_mmap, SYS_munmap, SYS_mprotect, SYS_mremap, SYS_brk, SYS_madvise, SYS_mlock, SYS_mlockall,
    // threads
    SYS_futex, SYS_futex_waitv, SYS_membarrier, SYS_set_tid_address, SYS_set_robust_list, SYS_rseq,
    SYS_sched_yield, SYS_sched_getaffinity, SYS_sched_setaffinity, SYS_clone3, SYS_exit,
    SYS_exit_group, SYS_restart_syscall,
    // signals
    SYS_rt_sigaction, SYS_rt_sigprocmask, SYS_rt_sigtimedwait, SYS_sigaltstack, SYS_alarm,
    SYS_setitimer, SYS_getitimer,
    // time and facts about itself
    SYS_clock_gettime, SYS_clock_getres, SYS_clock_nanosleep, SYS_nanosleep, SYS_gettimeofday,
    SYS_time, SYS_times, SYS_getrandom, SYS_getrusage, SYS_sysinfo, SYS_uname, SYS_getpid,
    SYS_gettid, SYS_getppid, SYS_getuid, SYS_geteuid, SYS_getgid, SYS_getegid, SYS_getpgrp,
    SYS_umask, SYS_getrlimit, SYS_setrlimit, SYS_prlimit64, SYS_setpriority,
    // paths: there are none
    SYS_open, SYS_openat, SYS_openat2, SYS_access, SYS_faccessat, SYS_faccessat2, SYS_readlink,
    SYS_readlinkat, SYS_stat, SYS_lstat, SYS_statx, SYS_getcwd};
constexpr int last_known_call = 480;

// Allowed, but not to be tried with nonsense: they return elsewhere or wait for ever.
const std::set<int> untried = {SYS_rt_sigreturn, SYS_pause, SYS_ppoll};

// A kernel that has these two shows them to no filter. Outside of its own trampolines they do
// nothing or raise SIGILL.
constexpr int uretprobe = 335, uprobe = 336;

bool is_harmless(int call) { return harmless.count(call) != 0; }

}  // namespace

TEST_CASE("a call that is not on the list ends the run, by its own number") {
  const sandbox::UniqueFd program = load("kernel/numbered_call");
  for (int call = 0; call <= last_known_call; ++call) {
    if (untried.count(call) != 0) continue;
    const sandbox::RunResult result =
        run_program(shared_pool(), program, {}, "", {std::to_string(call)}).result;
    INFO("call " << call << " ended as: " << ending(result));
    const bool forbidden = result.outcome == sandbox::Outcome::forbidden_syscall;
    if (forbidden) CHECK(result.syscall == call);
    if (call != uretprobe && call != uprobe) CHECK(forbidden != is_harmless(call));
    if (is_harmless(call)) CHECK(result.outcome == sandbox::Outcome::exited);
  }
}

TEST_CASE("the arguments of a forbidden call are reported") {
  const sandbox::RunResult result =
      run_program(shared_pool(), load("kernel/unknown_call"), {}).result;
  REQUIRE(result.syscall == 1000);
  REQUIRE(result.syscall_args[0] == 7);
  REQUIRE(result.syscall_args[1] == 8);
  REQUIRE(result.syscall_args[2] == 9);
}
