#include "sandbox/launcher/serve.hpp"

#include <fcntl.h>
#include <seccomp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>
#include <vector>

#include "sandbox/launcher/detach.hpp"
#include "sandbox/launcher/run.hpp"
#include "sandbox/launcher/setup.hpp"
#include "sandbox/launcher/syscalls.hpp"

namespace launcher {
namespace {

// One request as it lies in the receive buffer.
struct Incoming {
  Request request;
  char text[max_text_bytes] = {};
};

// The judge is of the same build; a malformed request is a bug, not a matter of input.
[[noreturn]] void refuse() { std::_Exit(71); }

bool makes_sense(const Request& r) {
  constexpr std::int64_t most = 1ll << 50;  // so that sums of limits cannot overflow
  for (const std::int64_t limit :
       {r.cpu_us, r.wall_us, r.memory_bytes, r.stack_bytes, r.stdout_keep, r.stdout_max,
        r.stderr_keep, r.stderr_max, r.scratch_bytes, r.result_max})
    if (limit < 0 || limit > most) return false;
  return r.threads > 0;
}

bool receive(int socket, Incoming& in, int (&fds)[request_fds]) {
  alignas(cmsghdr) char control[CMSG_SPACE(sizeof fds)] = {};
  iovec data{&in, sizeof in};
  msghdr message{};
  message.msg_iov = &data;
  message.msg_iovlen = 1;
  message.msg_control = control;
  message.msg_controllen = sizeof control;
  const long n = gated(SYS_recvmsg, socket, as_long(&message), MSG_CMSG_CLOEXEC);
  if (n == 0) return false;  // the judge hung up
  const cmsghdr* c = CMSG_FIRSTHDR(&message);
  if (n < static_cast<long>(sizeof in.request) || c == nullptr ||
      c->cmsg_len != CMSG_LEN(sizeof fds) || (message.msg_flags & (MSG_TRUNC | MSG_CTRUNC)) != 0)
    refuse();
  std::memcpy(fds, CMSG_DATA(c), sizeof fds);
  const long text = n - static_cast<long>(sizeof in.request);
  if (in.request.text_bytes != text || text < 1 || in.text[text - 1] != 0) refuse();
  if (!makes_sense(in.request)) refuse();
  return true;
}

// Splits the strings into argv (null-terminated) and the result's name.
const char* split(Incoming& in, std::vector<char*>& argv) {
  argv.clear();
  char* at = in.text;
  const char* end = in.text + in.request.text_bytes;
  for (int i = 0; i < in.request.argc; ++i) {
    if (at >= end) refuse();
    argv.push_back(at);
    at += std::strlen(at) + 1;
  }
  if (argv.empty() || at >= end) refuse();
  argv.push_back(nullptr);
  return at;
}

void send(int socket, const void* what, std::size_t size) {
  if (gated(SYS_sendto, socket, as_long(what), static_cast<long>(size), MSG_NOSIGNAL) < 0)
    std::_Exit(72);
}

void name_call(Reply& reply) {
  if (reply.syscall < 0) return;
  char* name = seccomp_syscall_resolve_num_arch(SCMP_ARCH_X86_64, reply.syscall);
  if (name == nullptr) return;
  std::strncpy(reply.syscall_name, name, sizeof reply.syscall_name - 1);
  std::free(name);
}

}  // namespace

int serve(int socket, Server& server) {
  fcntl(socket, F_SETFD, FD_CLOEXEC);
  server.judge_socket = socket;
  server.null = detach_from_parent();
  const SetupError error = set_up(server);
  Hello hello;
  hello.step = error.step;
  hello.error = error.error;
  hello.level = server.level;
  hello.listener = server.listener >= 0;
  hello.other_user = server.identity.other_user;
  hello.no_nested_users = server.identity.no_nested_users;
  hello.landlock_abi = server.landlock_abi;
  hello.host_facts = server.proc.data_bytes(getpid()) > 0;
  hello.group_version = server.group.version();
  hello.group_step = server.group.error().step;
  hello.group_error = server.group.error().error;
  send(socket, &hello, sizeof hello);
  if (error) return 1;

  static Run run(server);
  static Incoming in;
  std::vector<char*> argv;
  Run::Job job;
  while (receive(socket, in, job.fds)) {
    job.request = in.request;
    job.result_name = split(in, argv);
    job.argv = argv.data();
    Reply reply = run.execute(job);
    for (const int fd : job.fds) close(fd);
    name_call(reply);
    send(socket, &reply, sizeof reply);
  }
  remove_scratch(server.scratch);
  return 0;
}

}  // namespace launcher
