#include "sandbox/server.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <string>
#include <system_error>

#include "sandbox/bundle.hpp"
#include "sandbox/channel.hpp"
#include "sandbox/host_facts.hpp"
#include "sandbox/launcher/protocol.hpp"
#include "sandbox/memory_file.hpp"

namespace sandbox {
namespace {

using std::chrono::duration_cast;
using std::chrono::microseconds;
using std::chrono::milliseconds;

// Beyond the longest run: a server that is still silent then hangs.
constexpr milliseconds grace{10'000};

[[noreturn]] void fail(launcher::Step step, int error) {
  const std::string what = "sandbox: cannot " + std::string(launcher::step_name(step));
  throw std::system_error(error, std::generic_category(), what);
}

// What a host says that does not grant namespaces, mounts or Landlock; anything else is a fault
// that must not lead to less protection.
bool is_refusal(int error) {
  return error == EPERM || error == EACCES || error == ENOSPC || error == ENOSYS ||
         error == EINVAL || error == EUSERS || error == EOPNOTSUPP;
}

launcher::Request request_of(const Limits& limits) {
  launcher::Request r;
  r.cpu_us = microseconds(limits.cpu_time).count();
  r.wall_us = microseconds(limits.wall_time).count();
  r.memory_bytes = static_cast<std::int64_t>(limits.memory_bytes);
  r.stack_bytes =
      static_cast<std::int64_t>(limits.stack_bytes != 0 ? limits.stack_bytes : limits.memory_bytes);
  r.stdout_keep = r.stdout_max = r.stderr_max = static_cast<std::int64_t>(limits.output_bytes);
  r.threads = static_cast<std::int32_t>(limits.threads);
  return r;
}

RunResult result_of(const launcher::Reply& reply) {
  if (reply.ending == launcher::Ending::fault) fail(reply.step, reply.error);
  RunResult r;
  r.outcome = static_cast<Outcome>(reply.ending);
  r.exit_code = reply.exit_code;
  r.signal = reply.signal;
  r.syscall = reply.syscall;
  r.syscall_name =
      std::string(reply.syscall_name, strnlen(reply.syscall_name, sizeof reply.syscall_name));
  std::memcpy(r.syscall_args.data(), reply.syscall_args, sizeof reply.syscall_args);
  r.cpu_time = microseconds(reply.cpu_us);
  r.wall_time = microseconds(reply.wall_us);
  r.peak_memory_bytes = static_cast<std::uint64_t>(reply.peak_bytes);
  r.stdout_bytes = static_cast<std::uint64_t>(reply.stdout_bytes);
  r.stderr_bytes = static_cast<std::uint64_t>(reply.stderr_bytes);
  r.allocation_failed = reply.allocation_failed != 0;
  r.killed_for_memory = reply.killed_for_memory != 0;
  return r;
}

// The descriptors of one request; those that stay -1 are placeholders to the launcher.
using Descriptors = std::array<int, launcher::request_fds>;

void set_dialogue(launcher::Request& request, Descriptors& fds, const Dialogue* dialogue) {
  request.direct = dialogue != nullptr;
  if (dialogue) fds[launcher::stop_fd] = dialogue->stop_fd;
  request.has_stop = fds[launcher::stop_fd] >= 0;
}

launcher::Reply ask(int socket, int cancel_fd, const launcher::Request& request,
                    const std::string& strings, const Descriptors& given,
                    const Dialogue* dialogue) {
  int fds[launcher::request_fds];
  std::transform(given.begin(), given.end(), fds,
                 [&](int fd) { return fd >= 0 ? fd : given[launcher::stderr_fd]; });
  send_request(socket, request, strings, fds);
  if (dialogue && dialogue->on_sent) dialogue->on_sent();
  const milliseconds longest = duration_cast<milliseconds>(microseconds(request.wall_us)) *
                               (1 + launcher::longest_wait_factor);
  launcher::Reply reply;
  receive(socket, cancel_fd, longest + grace, &reply, sizeof reply);
  return reply;
}

void append_string(std::string& strings, const std::string& text) {
  if (text.find('\0') != std::string::npos) throw std::invalid_argument("NUL in an argument");
  strings += text;
  strings += '\0';
}

void append(int memfd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t n = ::write(memfd, bytes.data(), bytes.size());
    if (n < 0 && errno != EINTR)
      throw std::system_error(errno, std::generic_category(), "write to a memfd");
    if (n > 0) bytes.remove_prefix(static_cast<std::size_t>(n));
  }
}

void append(int memfd, const std::string& name, std::string_view bytes) {
  if (name.empty() || name.size() > max_bundle_name)
    throw std::invalid_argument("file name of a tool run: too long or empty");
  const BundleEntry entry{static_cast<std::uint32_t>(name.size()), 0, bytes.size()};
  append(memfd, {reinterpret_cast<const char*>(&entry), sizeof entry});
  append(memfd, name);
  append(memfd, bytes);
}

UniqueFd bundle_of(const std::vector<ToolFile>& files) {
  UniqueFd bundle = memory_file("bundle");
  for (const ToolFile& file : files)
    if (file.fd >= 0)
      append(bundle.get(), file.name, MappedFile(file.fd).bytes());
    else
      append(bundle.get(), file.name, file.bytes);
  seal(bundle.get());
  return bundle;
}

// Made by the launcher: the names and bytes are a stranger's, the numbers are not.
std::vector<ToolFile> files_of(std::string_view bundle) {
  std::vector<ToolFile> files;
  BundleEntry entry{};
  while (bundle.size() >= sizeof entry) {
    std::memcpy(&entry, bundle.data(), sizeof entry);
    bundle.remove_prefix(sizeof entry);
    ToolFile file;
    file.name = bundle.substr(0, entry.name_bytes);
    file.bytes = bundle.substr(entry.name_bytes, entry.data_bytes);
    bundle.remove_prefix(entry.name_bytes + entry.data_bytes);
    files.push_back(std::move(file));
  }
  return files;
}

UniqueFd nothing_to_read() {
  UniqueFd null(::open("/dev/null", O_RDONLY | O_CLOEXEC));
  if (!null) throw std::system_error(errno, std::generic_category(), "open /dev/null");
  return null;
}

std::vector<std::string> arguments(Profile profile, launcher::Level level, const Group& group) {
  std::vector<std::string> all = {"--serve", "{fd}", std::to_string(static_cast<int>(level))};
  if (profile == Profile::toolchain) all.emplace_back("--toolchain");
  for (std::string& one : group.arguments()) all.push_back(std::move(one));
  return all;
}

// The host is looked at once, and only where it lacks something.
void add_fixes(std::vector<Layer>& layers) {
  for (Layer& layer : layers) {
    if (layer.active) continue;
    static const HostFacts host = host_facts();
    layer.fix = fix_for(layer.name, host);
  }
}

std::string text_of(const UniqueFd& file) { return std::string(MappedFile(file.get()).bytes()); }

}  // namespace

Server::Server(const std::filesystem::path& helper, Profile profile, int cancel_fd,
               const GroupPlace& groups)
    : group_(groups), cancel_fd_(cancel_fd) {
  Refusal refusal;
  for (const launcher::Level level : launcher::levels)
    if (start(helper, profile, level, groups, refusal)) return;
  throw std::system_error(refusal.error, std::generic_category(),
                          "sandbox: allow user namespaces on this host (sysctl "
                          "kernel.unprivileged_userns_clone=1, user.max_user_namespaces), or use a "
                          "kernel with Landlock: " +
                              refusal.what);
}

// False if the host does not grant this level, which `refusal` then holds the reason of.
bool Server::start(const std::filesystem::path& helper, Profile profile, launcher::Level level,
                   const GroupPlace& groups, Refusal& refusal) {
  process_ = std::make_unique<Process>(helper, arguments(profile, level, group_));
  launcher::Hello hello;
  receive(process_->socket(), cancel_fd_, grace, &hello, sizeof hello);
  if (hello.version != launcher::protocol_version)
    throw std::system_error(EPROTO, std::generic_category(),
                            "tryout-sandbox is of another version");
  if (hello.step == launcher::Step::none) {
    layers_ = layers_of(hello, refusal, groups);
    add_fixes(layers_);
    return true;
  }
  if (!is_refusal(hello.error)) fail(hello.step, hello.error);
  const std::string step = "cannot " + std::string(launcher::step_name(hello.step));
  if (refusal.what.empty()) {
    refusal = {step, hello.error};
  } else if (level == launcher::Level::bare) {
    refusal.what +=
        " (" + std::generic_category().message(refusal.error) + "), and without it " + step;
    refusal.error = hello.error;
  }
  return false;
}

// Programs that run at the same time must not share the file they are executed from: with a futex
// on its pages they could signal to each other. So each server has a copy, made once for many runs.
int Server::own_copy(int program) {
  for (std::size_t i = 0; i < copies_.size(); ++i) {
    if (!copies_[i].original || !are_same_file(copies_[i].original.get(), program)) continue;
    std::rotate(copies_.begin(), copies_.begin() + static_cast<std::ptrdiff_t>(i),
                copies_.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    return copies_.front().copy.get();
  }
  Copy fresh{UniqueFd(::fcntl(program, F_DUPFD_CLOEXEC, 3)), copy_of(program)};
  if (!fresh.original)
    throw std::system_error(errno, std::generic_category(), "hold a program's file");
  std::rotate(copies_.begin(), copies_.end() - 1, copies_.end());  // the oldest one goes
  copies_.front() = std::move(fresh);
  return copies_.front().copy.get();
}

RunResult Server::run(const ProgramSpec& spec) {
  launcher::Request request = request_of(spec.limits);
  request.stderr_keep = static_cast<std::int64_t>(spec.stderr_keep_bytes);
  std::string strings;
  append_string(strings, "solution");
  for (const std::string& arg : spec.args) append_string(strings, arg);
  append_string(strings, "");
  request.argc = static_cast<std::int32_t>(spec.args.size()) + 1;
  request.has_extra = spec.extra_fd >= 0;
  Descriptors fds{own_copy(spec.program),
                  spec.stdin_fd,
                  spec.stdout_fd,
                  spec.stderr_fd,
                  spec.extra_fd,
                  -1,
                  -1,
                  -1};
  set_dialogue(request, fds, spec.dialogue);
  return result_of(ask(process_->socket(), cancel_fd_, request, strings, fds, spec.dialogue));
}

ToolResult Server::run_tool(const ToolSpec& spec) {
  launcher::Request request = request_of(spec.limits);
  request.stdout_keep = request.stderr_keep = static_cast<std::int64_t>(spec.text_keep_bytes);
  request.scratch_bytes = static_cast<std::int64_t>(spec.scratch_bytes);
  request.result_max = static_cast<std::int64_t>(spec.result_max_bytes);
  request.has_program = spec.program >= 0;
  request.shadowed = spec.shadowed;
  std::string strings;
  for (const std::string& arg : spec.argv) append_string(strings, arg);
  append_string(strings, spec.result_folder.empty() ? spec.result : spec.result_folder + '/');
  request.argc = static_cast<std::int32_t>(spec.argv.size());
  const UniqueFd bundle = bundle_of(spec.files);
  const UniqueFd null = nothing_to_read();
  UniqueFd result = memory_file("result");
  const UniqueFd out = memory_file("stdout");
  const UniqueFd err = memory_file("stderr");
  Descriptors fds{spec.program,
                  spec.stdin_fd >= 0 ? spec.stdin_fd : null.get(),
                  spec.dialogue ? spec.stdout_fd : out.get(),
                  err.get(),
                  -1,
                  bundle.get(),
                  result.get(),
                  -1};
  set_dialogue(request, fds, spec.dialogue);
  const launcher::Reply reply =
      ask(process_->socket(), cancel_fd_, request, strings, fds, spec.dialogue);
  ToolResult r;
  r.run = result_of(reply);
  r.stdout_text = text_of(out);
  r.stderr_text = text_of(err);
  r.stdout_cut = r.run.stdout_bytes > spec.text_keep_bytes;
  r.stderr_cut = r.run.stderr_bytes > spec.text_keep_bytes;
  if (reply.has_result == 0) return r;
  seal(result.get());
  if (spec.result_folder.empty())
    r.result = std::move(result);
  else
    r.folder = files_of(MappedFile(result.get()).bytes());
  return r;
}

}  // namespace sandbox
