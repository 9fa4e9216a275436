#include "sandbox/launcher/filter_builder.hpp"

#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

#include "sandbox/launcher/syscalls.hpp"

namespace launcher {
namespace {

void must(bool ok, const char* what) {
  if (ok) return;
  std::fprintf(stderr, "tryout-sandbox: filter: %s\n", what);
  std::abort();
}

}  // namespace

FilterBuilder::FilterBuilder(std::uint32_t default_action)
    : context_(seccomp_init(default_action)) {
  must(context_ != nullptr, "seccomp_init");
  must(seccomp_attr_set(context_, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS) == 0, "badarch");
  must(seccomp_attr_set(context_, SCMP_FLTATR_CTL_OPTIMIZE, 2) == 0, "binary tree");
}

void FilterBuilder::rule(std::uint32_t action, int call,
                         std::initializer_list<scmp_arg_cmp> conditions) {
  must(seccomp_rule_add_array(context_, action, call, static_cast<unsigned>(conditions.size()),
                              conditions.begin()) == 0,
       "rule");
}

void FilterBuilder::rules(std::uint32_t action, std::span<const int> calls) {
  for (const int call : calls) rule(action, call);
}

Bpf FilterBuilder::compile() const {
  const int fd = memfd_create("filter", MFD_CLOEXEC);
  struct stat info {};
  must(fd >= 0 && seccomp_export_bpf(context_, fd) == 0 && fstat(fd, &info) == 0, "export");
  const auto size = static_cast<std::size_t>(info.st_size);
  Bpf code(size / sizeof(sock_filter));
  must(pread(fd, code.data(), size, 0) == info.st_size, "read");
  close(fd);
  return code;
}

long load_filter(const Bpf& code, bool listen) {
  if (const long rc = gated(SYS_prctl, PR_SET_NO_NEW_PRIVS, 1); rc < 0) return rc;
  const sock_fprog program{static_cast<unsigned short>(code.size()),
                           const_cast<sock_filter*>(code.data())};
  // Before Linux 5.16 a filter also switched speculative store bypass off, which slows programs.
  unsigned long flags = SECCOMP_FILTER_FLAG_SPEC_ALLOW;
  if (listen) flags |= SECCOMP_FILTER_FLAG_NEW_LISTENER;
  return gated(SYS_seccomp, SECCOMP_SET_MODE_FILTER, static_cast<long>(flags), as_long(&program));
}

}  // namespace launcher
