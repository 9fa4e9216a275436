// The allow-list was measured: static and dynamic programs with containers, iostreams, threads,
// random_device, chrono, regex, locales and exceptions on glibc 2.36, 2.41 and 2.43. To extend it,
// add the call here and a program that needs it to tests/probes/honest.

#include <fcntl.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <cerrno>
#include <csignal>
#include <cstddef>

#include "sandbox/launcher/filter.hpp"
#include "sandbox/launcher/filter_builder.hpp"
#include "sandbox/launcher/syscalls.hpp"

namespace launcher {
namespace {

constexpr int allowed[] = {
    // descriptors it already has
    SCMP_SYS(read), SCMP_SYS(readv), SCMP_SYS(pread64), SCMP_SYS(write), SCMP_SYS(writev),
    SCMP_SYS(close), SCMP_SYS(lseek), SCMP_SYS(fstat), SCMP_SYS(dup), SCMP_SYS(dup2),
    SCMP_SYS(dup3), SCMP_SYS(poll), SCMP_SYS(ppoll), SCMP_SYS(select), SCMP_SYS(pselect6),
    // memory (mmap and mremap: below)
    SCMP_SYS(munmap), SCMP_SYS(mprotect), SCMP_SYS(brk), SCMP_SYS(madvise),
    // threads
    SCMP_SYS(futex), SCMP_SYS(set_tid_address), SCMP_SYS(set_robust_list), SCMP_SYS(rseq),
    SCMP_SYS(sched_yield), SCMP_SYS(sched_getaffinity), SCMP_SYS(exit), SCMP_SYS(exit_group),
    SCMP_SYS(restart_syscall),
    // signals to itself
    SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn), SCMP_SYS(sigaltstack),
    SCMP_SYS(alarm), SCMP_SYS(setitimer), SCMP_SYS(getitimer), SCMP_SYS(pause),
    // time and facts about itself
    SCMP_SYS(clock_gettime), SCMP_SYS(clock_getres), SCMP_SYS(clock_nanosleep), SCMP_SYS(nanosleep),
    SCMP_SYS(gettimeofday), SCMP_SYS(time), SCMP_SYS(times), SCMP_SYS(getrandom),
    SCMP_SYS(getrusage), SCMP_SYS(sysinfo), SCMP_SYS(uname), SCMP_SYS(getpid), SCMP_SYS(gettid),
    SCMP_SYS(getppid), SCMP_SYS(getuid), SCMP_SYS(geteuid), SCMP_SYS(getgid), SCMP_SYS(getegid),
    SCMP_SYS(getpgrp), SCMP_SYS(umask)};

// The root is empty: the honest answer to any path is ENOENT, and it needs no path walk.
constexpr int no_such_file[] = {SCMP_SYS(open),       SCMP_SYS(openat),     SCMP_SYS(access),
                                SCMP_SYS(faccessat),  SCMP_SYS(faccessat2), SCMP_SYS(readlink),
                                SCMP_SYS(readlinkat), SCMP_SYS(stat),       SCMP_SYS(lstat),
                                SCMP_SYS(getcwd)};

// clone3 hides its flags in memory; ENOSYS makes glibc fall back to clone, EPERM would break
// std::thread.
constexpr int no_such_call[] = {SCMP_SYS(clone3),     SCMP_SYS(statx),
                                SCMP_SYS(openat2),    SCMP_SYS(futex_waitv),
                                SCMP_SYS(membarrier), SCMP_SYS(rt_sigtimedwait)};

// Refused, not fatal: idioms of honest programs.
constexpr int not_permitted[] = {SCMP_SYS(setrlimit), SCMP_SYS(sched_setaffinity),
                                 SCMP_SYS(setpriority), SCMP_SYS(mlock), SCMP_SYS(mlockall)};

constexpr std::uint64_t program_pid = 2;  // the init is process 1

// glibc's fstat is a newfstatat with an empty path. A path cannot be judged here, so where there
// are files the listener answers, and without one nobody does: stdio then takes its default buffer
// size.
void file_status(FilterBuilder& f, Level level, bool listener) {
  if (level == Level::full)
    f.rule(SCMP_ACT_ALLOW, SCMP_SYS(newfstatat));
  else if (!listener)
    f.rule(SCMP_ACT_ERRNO(ENOENT), SCMP_SYS(newfstatat));
}

void allocations(FilterBuilder& f, bool listener) {
  for (const std::uint64_t kind : {0, MAP_ANONYMOUS, MAP_SHARED}) {  // see escapes_limits
    const scmp_arg_cmp counted = SCMP_A3(SCMP_CMP_MASKED_EQ, uncounted_flags, kind);
    if (listener)
      f.rule(SCMP_ACT_ALLOW, SCMP_SYS(mmap), {SCMP_A1(SCMP_CMP_LT, large_allocation), counted});
    else
      f.rule(SCMP_ACT_ALLOW, SCMP_SYS(mmap), {counted});
  }
  if (listener)
    f.rule(SCMP_ACT_ALLOW, SCMP_SYS(mremap), {SCMP_A2(SCMP_CMP_LT, large_allocation)});
  else
    f.rule(SCMP_ACT_ALLOW, SCMP_SYS(mremap));
}

void threads(FilterBuilder& f, Level level) {
  if (level == Level::bare) return;  // counted by the listener
  f.rule(SCMP_ACT_ALLOW, SCMP_SYS(clone),
         {SCMP_A0(SCMP_CMP_MASKED_EQ, thread_flags | never_flags, thread_flags)});
}

void signals_to_itself(FilterBuilder& f, Level level, bool listener) {
  if (level == Level::bare) return;
  // abort() is shown to the listener: after a refused allocation it is a memory limit.
  if (listener)
    f.rule(SCMP_ACT_ALLOW, SCMP_SYS(tgkill),
           {SCMP_A0(SCMP_CMP_MASKED_EQ, low32, program_pid), SCMP_A2(SCMP_CMP_NE, SIGABRT)});
  else
    f.rule(SCMP_ACT_ALLOW, SCMP_SYS(tgkill), {SCMP_A0(SCMP_CMP_MASKED_EQ, low32, program_pid)});
  f.rule(SCMP_ACT_ALLOW, SCMP_SYS(kill), {SCMP_A0(SCMP_CMP_MASKED_EQ, low32, program_pid)});
}

void resource_limits(FilterBuilder& f) {
  // Setting is refused, not fatal: raising the stack limit is a common contest idiom.
  f.rule(SCMP_ACT_ERRNO(EPERM), SCMP_SYS(prlimit64), {SCMP_A2(SCMP_CMP_NE, 0)});
  // glibc takes RLIMIT_STACK as the size of thread stacks. It is as large as the memory limit, so
  // it is hidden, and threads get the 2 MiB of an unlimited stack.
  f.rule(SCMP_ACT_ERRNO(EPERM), SCMP_SYS(prlimit64),
         {SCMP_A1(SCMP_CMP_EQ, RLIMIT_STACK), SCMP_A2(SCMP_CMP_EQ, 0)});
  f.rule(SCMP_ACT_ALLOW, SCMP_SYS(prlimit64),
         {SCMP_A1(SCMP_CMP_NE, RLIMIT_STACK), SCMP_A2(SCMP_CMP_EQ, 0)});
  f.rule(SCMP_ACT_ERRNO(EPERM), SCMP_SYS(getrlimit), {SCMP_A0(SCMP_CMP_EQ, RLIMIT_STACK)});
  f.rule(SCMP_ACT_ALLOW, SCMP_SYS(getrlimit), {SCMP_A0(SCMP_CMP_NE, RLIMIT_STACK)});
}

void small_print(FilterBuilder& f) {
  f.rule(SCMP_ACT_ERRNO(ENOTTY), SCMP_SYS(ioctl));
  f.rule(SCMP_ACT_ALLOW, SCMP_SYS(arch_prctl), {SCMP_A0(SCMP_CMP_MASKED_EQ, low32, 0x1002)});
  f.rule(SCMP_ACT_ALLOW, SCMP_SYS(prctl), {SCMP_A0(SCMP_CMP_MASKED_EQ, low32, PR_SET_NAME)});
  constexpr std::uint64_t name_memory = 0x53564d41;  // PR_SET_VMA, newer glibc's malloc
  f.rule(SCMP_ACT_ERRNO(EINVAL), SCMP_SYS(prctl),
         {SCMP_A0(SCMP_CMP_MASKED_EQ, low32, name_memory)});
  for (const unsigned command : {F_GETFD, F_SETFD, F_GETFL, F_SETFL})
    f.rule(SCMP_ACT_ALLOW, SCMP_SYS(fcntl), {SCMP_A1(SCMP_CMP_MASKED_EQ, low32, command)});
}

}  // namespace

Bpf program_filter(Level level, bool listener) {
  FilterBuilder f(listener ? SCMP_ACT_NOTIFY : SCMP_ACT_KILL_PROCESS);
  f.rules(SCMP_ACT_ALLOW, allowed);
  f.rules(SCMP_ACT_ERRNO(ENOENT), no_such_file);
  f.rules(SCMP_ACT_ERRNO(ENOSYS), no_such_call);
  f.rules(SCMP_ACT_ERRNO(EPERM), not_permitted);
  file_status(f, level, listener);
  allocations(f, listener);
  threads(f, level);
  signals_to_itself(f, level, listener);
  resource_limits(f);
  small_print(f);

  // First of all: let a call through when its sixth argument is the gate key.
  const auto low = static_cast<std::uint32_t>(gate_key);
  const auto high = static_cast<std::uint32_t>(gate_key >> 32);
  Bpf code = {BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, args[5])),
              BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, low, 0, 3),
              BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, args[5]) + 4),
              BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, high, 0, 1),
              BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)};
  for (const sock_filter& instruction : f.compile()) code.push_back(instruction);
  return code;
}

}  // namespace launcher
