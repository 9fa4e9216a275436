#include <fcntl.h>
#include <sched.h>
#include <seccomp.h>

#include <cerrno>

#include "sandbox/launcher/filter.hpp"
#include "sandbox/launcher/filter_builder.hpp"

namespace launcher {
namespace {

// Compilers, linkers and what they start. Namespaces, an unprivileged user and a root without
// secrets confine them; this list keeps the rarely tested parts of the kernel out of reach.
constexpr int allowed[] = {
    // files
    SCMP_SYS(read), SCMP_SYS(readv), SCMP_SYS(pread64), SCMP_SYS(write), SCMP_SYS(writev),
    SCMP_SYS(pwrite64), SCMP_SYS(close), SCMP_SYS(close_range), SCMP_SYS(lseek), SCMP_SYS(open),
    SCMP_SYS(openat), SCMP_SYS(creat), SCMP_SYS(stat), SCMP_SYS(lstat), SCMP_SYS(fstat),
    SCMP_SYS(newfstatat), SCMP_SYS(statx), SCMP_SYS(access), SCMP_SYS(faccessat),
    SCMP_SYS(faccessat2), SCMP_SYS(readlink), SCMP_SYS(readlinkat), SCMP_SYS(getcwd),
    SCMP_SYS(chdir), SCMP_SYS(fchdir), SCMP_SYS(getdents64), SCMP_SYS(mkdir), SCMP_SYS(mkdirat),
    SCMP_SYS(rmdir), SCMP_SYS(unlink), SCMP_SYS(unlinkat), SCMP_SYS(rename), SCMP_SYS(renameat),
    SCMP_SYS(renameat2), SCMP_SYS(symlink), SCMP_SYS(symlinkat), SCMP_SYS(link), SCMP_SYS(linkat),
    SCMP_SYS(fchmod), SCMP_SYS(umask), SCMP_SYS(ftruncate), SCMP_SYS(fallocate), SCMP_SYS(fsync),
    SCMP_SYS(fdatasync), SCMP_SYS(statfs), SCMP_SYS(fstatfs), SCMP_SYS(fcntl), SCMP_SYS(flock),
    SCMP_SYS(fadvise64), SCMP_SYS(copy_file_range), SCMP_SYS(sendfile), SCMP_SYS(ioctl),
    SCMP_SYS(dup), SCMP_SYS(dup2), SCMP_SYS(dup3), SCMP_SYS(pipe), SCMP_SYS(pipe2), SCMP_SYS(poll),
    SCMP_SYS(ppoll), SCMP_SYS(select), SCMP_SYS(pselect6), SCMP_SYS(eventfd2),
    SCMP_SYS(epoll_create1), SCMP_SYS(epoll_ctl), SCMP_SYS(epoll_wait), SCMP_SYS(epoll_pwait),
    // memory
    SCMP_SYS(mmap), SCMP_SYS(munmap), SCMP_SYS(mprotect), SCMP_SYS(mremap), SCMP_SYS(brk),
    SCMP_SYS(madvise), SCMP_SYS(mincore), SCMP_SYS(msync), SCMP_SYS(memfd_create),
    // processes and threads (clone and more: below)
    SCMP_SYS(wait4), SCMP_SYS(waitid), SCMP_SYS(futex), SCMP_SYS(set_tid_address),
    SCMP_SYS(set_robust_list), SCMP_SYS(rseq), SCMP_SYS(sched_yield), SCMP_SYS(sched_getaffinity),
    SCMP_SYS(exit), SCMP_SYS(exit_group), SCMP_SYS(restart_syscall), SCMP_SYS(membarrier),
    SCMP_SYS(arch_prctl), SCMP_SYS(prctl), SCMP_SYS(getrlimit), SCMP_SYS(setrlimit),
    SCMP_SYS(setsid), SCMP_SYS(setpgid), SCMP_SYS(getpgid), SCMP_SYS(getpgrp), SCMP_SYS(getsid),
    // signals
    SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn),
    SCMP_SYS(rt_sigsuspend), SCMP_SYS(rt_sigtimedwait), SCMP_SYS(sigaltstack), SCMP_SYS(alarm),
    SCMP_SYS(setitimer), SCMP_SYS(getitimer), SCMP_SYS(pause),
    // time and facts about itself
    SCMP_SYS(clock_gettime), SCMP_SYS(clock_getres), SCMP_SYS(clock_nanosleep), SCMP_SYS(nanosleep),
    SCMP_SYS(gettimeofday), SCMP_SYS(time), SCMP_SYS(times), SCMP_SYS(getrandom),
    SCMP_SYS(getrusage), SCMP_SYS(sysinfo), SCMP_SYS(uname), SCMP_SYS(getpid), SCMP_SYS(gettid),
    SCMP_SYS(getppid), SCMP_SYS(getuid), SCMP_SYS(geteuid), SCMP_SYS(getgid), SCMP_SYS(getegid),
    SCMP_SYS(getgroups), SCMP_SYS(getresuid), SCMP_SYS(getresgid)};

// Files by name, where the root is ours: Landlock does not know these rights, or not in all
// versions.
constexpr int changes_by_name[] = {SCMP_SYS(chmod), SCMP_SYS(fchmodat), SCMP_SYS(utimensat),
                                   SCMP_SYS(truncate)};

// Where a PID namespace bounds them.
constexpr int signals[] = {SCMP_SYS(kill), SCMP_SYS(tgkill)};

// Not for a program that is to stay one process.
constexpr int starts_processes[] = {SCMP_SYS(fork), SCMP_SYS(vfork), SCMP_SYS(execve)};

constexpr std::uint64_t namespaces = CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC |
                                     CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET;

void allow_what_tools_share(FilterBuilder& f, Level level) {
  f.rules(SCMP_ACT_ALLOW, allowed);
  f.rules(level == Level::full ? SCMP_ACT_ALLOW : SCMP_ACT_ERRNO(EPERM), changes_by_name);
  f.rules(level != Level::bare ? SCMP_ACT_ALLOW : SCMP_ACT_ERRNO(EPERM), signals);
  f.rule(SCMP_ACT_ALLOW, SCMP_SYS(prlimit64), {SCMP_A0(SCMP_CMP_MASKED_EQ, low32, 0)});
  // The judge's own program, see program_place.
  f.rule(SCMP_ACT_ALLOW, SCMP_SYS(execveat),
         {SCMP_A0(SCMP_CMP_MASKED_EQ, low32, program_place),
          SCMP_A4(SCMP_CMP_MASKED_EQ, low32, AT_EMPTY_PATH)});
}

}  // namespace

Bpf tool_filter(Level level) {
  FilterBuilder f(SCMP_ACT_ERRNO(ENOSYS));
  allow_what_tools_share(f, level);
  f.rules(SCMP_ACT_ALLOW, starts_processes);
  f.rule(SCMP_ACT_ALLOW, SCMP_SYS(clone), {SCMP_A0(SCMP_CMP_MASKED_EQ, namespaces, 0)});
  return f.compile();
}

Bpf shadowed_filter(Level level) {
  FilterBuilder f(SCMP_ACT_ERRNO(ENOSYS));
  allow_what_tools_share(f, level);
  f.rule(SCMP_ACT_ALLOW, SCMP_SYS(clone),
         {SCMP_A0(SCMP_CMP_MASKED_EQ, namespaces | CLONE_THREAD, CLONE_THREAD)});
  return f.compile();
}

}  // namespace launcher
