// A server that hears nonsense runs nothing and does not hang.

#include "sandbox/launcher/protocol.hpp"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <limits>
#include <random>
#include <string>
#include <vector>

#include "sandbox/memory_file.hpp"
#include "sandbox/process.hpp"
#include "sandbox/server_pool.hpp"
#include "tests/catch.hpp"
#include "tests/sandbox/running.hpp"

namespace {

namespace fs = std::filesystem;
using namespace probes;
using launcher::Request;

constexpr int patience_ms = 20'000;
constexpr std::size_t all_descriptors = launcher::request_fds;

// One server, and what a request to it needs: a program that writes "42" to stdout.
class Conversation {
 public:
  explicit Conversation(const std::vector<std::string>& more = {})
      : server_(sandbox::helper_path(), arguments(more)) {
    REQUIRE(hear(&hello_, sizeof hello_) == sizeof hello_);
    REQUIRE(hello_.step == launcher::Step::none);
  }

  const launcher::Hello& hello() const { return hello_; }

  void say(const std::string& bytes, std::size_t descriptors) {
    std::vector<int> all = {program_.get(), in_.get(), out_.get(), err_.get()};
    all.resize(all_descriptors + 1, in_.get());
    iovec part{const_cast<char*>(bytes.data()), bytes.size()};
    alignas(cmsghdr) char control[CMSG_SPACE((all_descriptors + 1) * sizeof(int))] = {};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    if (descriptors > 0) {
      message.msg_control = control;
      message.msg_controllen = CMSG_SPACE(descriptors * sizeof(int));
      cmsghdr* c = CMSG_FIRSTHDR(&message);
      c->cmsg_level = SOL_SOCKET;
      c->cmsg_type = SCM_RIGHTS;
      c->cmsg_len = CMSG_LEN(descriptors * sizeof(int));
      std::memcpy(CMSG_DATA(c), all.data(), descriptors * sizeof(int));
    }
    CHECK(::sendmsg(server_.socket(), &message, MSG_NOSIGNAL) ==
          static_cast<ssize_t>(bytes.size()));
  }

  // Bytes of the next datagram, 0 when the server has hung up, -1 when it is silent.
  ssize_t hear(void* into, std::size_t size) {
    pollfd ready{server_.socket(), POLLIN, 0};
    if (::poll(&ready, 1, patience_ms) != 1) return -1;
    const ssize_t n = ::recv(server_.socket(), into, size, 0);
    return n < 0 && errno == ECONNRESET ? 0 : n;
  }

  // Nothing but a hang-up, or the report of a fault, comes of it.
  void check_refused() {
    launcher::Reply reply;
    const ssize_t n = hear(&reply, sizeof reply);
    CHECK(n >= 0);
    if (n > 0) CHECK(reply.ending == launcher::Ending::fault);
    CHECK(printed().empty());
  }

  std::string printed() const { return std::string(sandbox::MappedFile(out_.get()).bytes()); }

 private:
  static std::vector<std::string> arguments(const std::vector<std::string>& more) {
    std::vector<std::string> all = {"--serve", "{fd}", "0"};
    all.insert(all.end(), more.begin(), more.end());
    return all;
  }

  launcher::Hello hello_;
  sandbox::UniqueFd program_ = load("output/answer_then_fail");
  sandbox::UniqueFd in_ = sandbox::sealed_file("stdin", "");
  sandbox::UniqueFd out_ = sandbox::memory_file("stdout");
  sandbox::UniqueFd err_ = sandbox::memory_file("stderr");
  sandbox::Process server_;
};

Request good_request() {
  Request r;
  r.cpu_us = r.wall_us = 1'000'000;
  r.memory_bytes = r.stack_bytes = 64 << 20;
  r.stdout_keep = r.stdout_max = r.stderr_keep = r.stderr_max = 1 << 20;
  r.threads = 16;
  r.argc = 1;
  return r;
}

std::string datagram(Request request, const std::string& strings) {
  request.text_bytes = static_cast<std::int32_t>(strings.size());
  return std::string(reinterpret_cast<const char*>(&request), sizeof request) + strings;
}

const std::string good_strings("solution\0\0", 10);

void refuses(const std::string& bytes, std::size_t descriptors = all_descriptors) {
  Conversation conversation;
  conversation.say(bytes, descriptors);
  conversation.check_refused();
}

// A folder that looks like a control group of version 1, to a server without any.
class FakeGroup {
 public:
  FakeGroup() {
    std::string name = (fs::temp_directory_path() / "tryout-group-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    folder_ = name;
    for (const char* file :
         {"cgroup.procs", "memory.limit_in_bytes", "pids.max", "cgroup.event_control"})
      std::ofstream(folder_ / file) << "";
    std::ofstream(folder_ / "memory.oom_control") << "oom_kill_disable 0\noom_kill 0\n";
  }
  FakeGroup(const FakeGroup&) = delete;
  FakeGroup& operator=(const FakeGroup&) = delete;
  ~FakeGroup() { fs::remove_all(folder_); }

  // Writing goes well, and changes nothing.
  void make_forgetful(const char* file) {
    fs::remove(folder_ / file);
    fs::create_symlink("/dev/null", folder_ / file);
  }
  std::vector<std::string> arguments() const { return {"--group", "1", folder_, folder_}; }

 private:
  fs::path folder_;
};

}  // namespace

TEST_CASE("a request as it should be is served, and the next one too") {
  Conversation conversation;
  for (int i = 0; i < 2; ++i) {
    conversation.say(datagram(good_request(), good_strings), all_descriptors);
    launcher::Reply reply;
    REQUIRE(conversation.hear(&reply, sizeof reply) == sizeof reply);
    REQUIRE(reply.ending == launcher::Ending::exited);
    REQUIRE(reply.exit_code == 1);
  }
  REQUIRE(conversation.printed() == "42\n42\n");
}

TEST_CASE("a datagram without a request in it is refused") {
  for (const std::size_t size : {1, 7, 100, 119, 5000, 70'000}) refuses(std::string(size, 'x'));
  refuses("");
}

TEST_CASE("a request with too few or too many descriptors is refused") {
  for (const std::size_t descriptors :
       {std::size_t{0}, std::size_t{1}, all_descriptors - 1, all_descriptors + 1})
    refuses(datagram(good_request(), good_strings), descriptors);
}

TEST_CASE("a request whose strings are not what it says is refused") {
  refuses(datagram(good_request(), ""));
  refuses(datagram(good_request(), "solution"));
  refuses(datagram(good_request(), std::string("solution\0", 9)));
  refuses(datagram(good_request(), good_strings) + "x");
  const auto with_count = [](std::int32_t argc) {
    Request r = good_request();
    r.argc = argc;
    return datagram(r, good_strings);
  };
  for (const std::int32_t argc : {0, -1, 3, 1000, std::numeric_limits<std::int32_t>::max(),
                                  std::numeric_limits<std::int32_t>::min()})
    refuses(with_count(argc));
}

TEST_CASE("a request with limits that make no sense is refused") {
  const auto with = [](auto change) {
    Request r = good_request();
    change(r);
    return datagram(r, good_strings);
  };
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
  for (const std::int64_t wrong : {-1l, most, -most}) {
    refuses(with([&](Request& r) { r.cpu_us = wrong; }));
    refuses(with([&](Request& r) { r.wall_us = wrong; }));
    refuses(with([&](Request& r) { r.memory_bytes = wrong; }));
    refuses(with([&](Request& r) { r.stack_bytes = wrong; }));
    refuses(with([&](Request& r) { r.stdout_max = wrong; }));
    refuses(with([&](Request& r) { r.stderr_keep = wrong; }));
  }
  refuses(with([](Request& r) { r.threads = 0; }));
  refuses(with([](Request& r) { r.threads = -1; }));
}

TEST_CASE("random bytes are refused") {
  std::mt19937 random(1);
  for (int i = 0; i < 50; ++i) {
    std::string bytes(random() % 300, '\0');
    for (char& c : bytes) c = static_cast<char>(random());
    refuses(bytes, i % 2 == 0 ? all_descriptors : random() % 6);
  }
}

TEST_CASE("a server whose judge hangs up ends") {
  Conversation conversation;
  conversation.say("", 0);
  char byte = 0;
  REQUIRE(conversation.hear(&byte, 1) == 0);
}

TEST_CASE("a limit that a control group does not take is a fault, not a run without it") {
  const char* forgetful = GENERATE("", "memory.limit_in_bytes", "pids.max");
  FakeGroup group;
  if (*forgetful != 0) group.make_forgetful(forgetful);
  Conversation conversation(group.arguments());
  REQUIRE(conversation.hello().group_version == 1);
  conversation.say(datagram(good_request(), good_strings), all_descriptors);
  launcher::Reply reply;
  REQUIRE(conversation.hear(&reply, sizeof reply) == sizeof reply);
  INFO(forgetful);
  if (*forgetful == 0) {
    REQUIRE(reply.ending == launcher::Ending::exited);
    return;
  }
  REQUIRE(reply.ending == launcher::Ending::fault);
  REQUIRE(reply.step == launcher::Step::group_limits);
  REQUIRE(conversation.printed().empty());
}

TEST_CASE("a control group that does not count victims is not used, and the server says why") {
  FakeGroup group;
  group.make_forgetful("memory.oom_control");
  const Conversation conversation(group.arguments());
  REQUIRE(conversation.hello().group_version == 0);
  REQUIRE(conversation.hello().group_step == launcher::Step::open_group);
  REQUIRE(conversation.hello().group_error != 0);
}
