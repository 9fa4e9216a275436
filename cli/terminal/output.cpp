#include "cli/terminal/output.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

#include "cli/format/clean.hpp"
#include "judge/text/diagnostic.hpp"

namespace cli {
namespace {

// 0 or an errno.
int write_bytes(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(fd, bytes.data(), bytes.size());
    if (written < 0) {
      if (errno == EINTR) continue;
      return errno;
    }
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

bool is_regular(int fd) {
  struct stat status {};
  return fstat(fd, &status) == 0 && S_ISREG(status.st_mode);
}

}  // namespace

void reserve_standard_streams() {
  for (const int fd : {0, 1, 2}) {
    if (fcntl(fd, F_GETFD) >= 0 || errno != EBADF) continue;
    // The lowest free descriptor is `fd` itself. Opened the wrong way round, so that using it
    // fails.
    const int opened = open("/dev/null", fd == 0 ? O_WRONLY : O_RDONLY);  // NOLINT: stays open
    if (opened != fd) return;
  }
}

void write_all(int fd, std::string_view bytes, const std::string& name) {
  if (const int error = write_bytes(fd, bytes); error != 0) throw WriteError(error, name);
}

void write_quietly(int fd, std::string_view bytes) { write_bytes(fd, bytes); }

OutputFile::OutputFile(std::filesystem::path path) : path_(std::move(path)) {
  constexpr int flags = O_WRONLY | O_CREAT | O_CLOEXEC | O_NOCTTY;
  fd_ = sandbox::UniqueFd(open(path_.c_str(), flags | O_EXCL, 0666));
  created_ = static_cast<bool>(fd_);
  if (!created_) fd_ = sandbox::UniqueFd(open(path_.c_str(), flags, 0666));
  if (!fd_)
    throw judge::InputError("cannot write to '" + path_.string() +
                            "': " + std::generic_category().message(errno));
}

OutputFile::~OutputFile() {
  if (fd_ && created_) unlink(path_.c_str());
}

void OutputFile::write(std::string_view bytes) {
  const std::string name = '\'' + clean_line(path_.string()) + '\'';
  if (is_regular(fd_.get()) && ftruncate(fd_.get(), 0) != 0) throw WriteError(errno, name);
  write_all(fd_.get(), bytes, name);
  // Closing any descriptor of it is a network file system's last chance to say that it is full.
  const int copy = fcntl(fd_.get(), F_DUPFD_CLOEXEC, 0);
  if (copy < 0 || close(copy) != 0) throw WriteError(errno, name);
  fd_.reset();
}

}  // namespace cli
