#include "sandbox/channel.hpp"

#include <poll.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstring>
#include <iterator>
#include <system_error>

#include "sandbox/run.hpp"

namespace sandbox {
namespace {

[[noreturn]] void fail(int error, const char* step) {
  throw std::system_error(error, std::generic_category(), step);
}

}  // namespace

void send_request(int socket, launcher::Request request, const std::string& strings,
                  const int (&fds)[launcher::request_fds]) {
  if (strings.size() > launcher::max_text_bytes) fail(E2BIG, "send a program's arguments");
  request.text_bytes = static_cast<std::int32_t>(strings.size());
  iovec parts[] = {{&request, sizeof request}, {const_cast<char*>(strings.data()), strings.size()}};
  alignas(cmsghdr) char control[CMSG_SPACE(sizeof fds)] = {};
  msghdr message{};
  message.msg_iov = parts;
  message.msg_iovlen = std::size(parts);
  message.msg_control = control;
  message.msg_controllen = sizeof control;
  cmsghdr* c = CMSG_FIRSTHDR(&message);
  c->cmsg_level = SOL_SOCKET;
  c->cmsg_type = SCM_RIGHTS;
  c->cmsg_len = CMSG_LEN(sizeof fds);
  std::memcpy(CMSG_DATA(c), fds, sizeof fds);
  while (::sendmsg(socket, &message, MSG_NOSIGNAL) < 0)
    if (errno != EINTR) fail(errno, "send a request to tryout-sandbox");
}

void receive(int socket, int cancel_fd, std::chrono::milliseconds patience, void* into,
             std::size_t size) {
  const auto give_up = std::chrono::steady_clock::now() + patience;
  pollfd watch[] = {{socket, POLLIN, 0}, {cancel_fd, POLLIN, 0}};
  while (true) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
        give_up - std::chrono::steady_clock::now());
    if (left.count() <= 0) fail(ETIMEDOUT, "wait for tryout-sandbox");
    const int ready = ::poll(watch, std::size(watch), static_cast<int>(left.count()) + 1);
    if (ready < 0 && errno != EINTR) fail(errno, "wait for tryout-sandbox");
    if (watch[1].revents != 0) throw Cancelled();
    if (ready > 0 && watch[0].revents != 0) break;
  }
  const ssize_t n = ::recv(socket, into, size, MSG_TRUNC);
  if (n < 0) fail(errno, "hear from tryout-sandbox");
  if (n == 0) fail(ECONNRESET, "hear from tryout-sandbox (it is gone)");
  if (static_cast<std::size_t>(n) != size) fail(EPROTO, "understand tryout-sandbox");
}

}  // namespace sandbox
