// The only file that includes Boost.Process (version 1, header-only). Its own pipes lack CLOEXEC
// and its waiting functions race, so: every descriptor is ours and CLOEXEC, children are made one
// at a time, and only wait() is used.

#include "sandbox/process.hpp"

#include <fcntl.h>
#include <linux/close_range.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <mutex>
#include <system_error>

#if __has_include(<boost/process/v1/child.hpp>)  // Boost 1.86 and later
#include <boost/process/v1/args.hpp>
#include <boost/process/v1/child.hpp>
#include <boost/process/v1/env.hpp>
#include <boost/process/v1/exe.hpp>
#include <boost/process/v1/extend.hpp>
namespace bp = boost::process::v1;
#else
#include <boost/process/args.hpp>
#include <boost/process/child.hpp>
#include <boost/process/env.hpp>
#include <boost/process/exe.hpp>
#include <boost/process/extend.hpp>
namespace bp = boost::process;
#endif

namespace sandbox {
namespace {

std::mutex one_at_a_time;  // two forks at once could leak each other's descriptors

constexpr std::chrono::milliseconds hang_up_patience{2000};

bool ends_within(pid_t process, std::chrono::milliseconds patience) {
  const UniqueFd handle(static_cast<int>(::syscall(SYS_pidfd_open, process, 0)));
  pollfd end{handle.get(), POLLIN, 0};
  int ready = -1;
  while (handle && (ready = ::poll(&end, 1, static_cast<int>(patience.count()))) < 0 &&
         errno == EINTR) {
  }
  return ready == 1;
}

void put_number(std::vector<std::string>& args, int fd) {
  for (std::string& arg : args)
    if (arg == "{fd}") arg = std::to_string(fd);
}

}  // namespace

struct Process::Child {
  bp::child process;
};

Process::Process(const std::filesystem::path& executable, std::vector<std::string> args) {
  int ends[2];
  if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
    throw std::system_error(errno, std::generic_category(), "socketpair");
  socket_ = UniqueFd(ends[0]);
  const UniqueFd theirs(ends[1]);
  put_number(args, theirs.get());
  const auto keep_one_descriptor = [fd = theirs.get()](auto&) {
    ::syscall(SYS_close_range, 3, ~0u, CLOSE_RANGE_CLOEXEC);
    ::fcntl(fd, F_SETFD, 0);
  };
  const std::lock_guard lock(one_at_a_time);
  try {
    child_ = std::make_unique<Child>(
        Child{bp::child(bp::exe = executable.string(), bp::args = args, bp::env = bp::environment(),
                        bp::extend::on_exec_setup = keep_one_descriptor)});
  } catch (const std::system_error& e) {
    throw std::system_error(e.code(), "start " + executable.string());
  }
}

// A hang-up lets the server end what it runs and wait for it; a kill would leave that to happen
// some time after.
Process::~Process() {
  socket_.reset();
  if (!child_ || !child_->process.valid()) return;
  if (!ends_within(id(), hang_up_patience)) ::kill(id(), SIGKILL);
  std::error_code ignored;
  child_->process.wait(ignored);
}

pid_t Process::id() const { return child_->process.id(); }

}  // namespace sandbox
