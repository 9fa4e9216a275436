#include "tests/cli/console.hpp"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <utility>

#include "sandbox/memory_file.hpp"
#include "tests/catch.hpp"

namespace {

std::string contents(int fd) {
  struct stat status {};
  REQUIRE(fstat(fd, &status) == 0);
  std::string bytes(static_cast<std::size_t>(status.st_size), '\0');
  REQUIRE(pread(fd, bytes.data(), bytes.size(), 0) == static_cast<ssize_t>(bytes.size()));
  return bytes;
}

}  // namespace

MemoryConsole::MemoryConsole()
    : out_(sandbox::memory_file("stdout")), err_(sandbox::memory_file("stderr")) {}

std::string MemoryConsole::out() const { return contents(out_.get()); }
std::string MemoryConsole::err() const { return contents(err_.get()); }

PseudoTerminal::PseudoTerminal()
    : controller_(posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)) {
  REQUIRE(controller_.get() >= 0);
  REQUIRE(grantpt(controller_.get()) == 0);
  REQUIRE(unlockpt(controller_.get()) == 0);
  std::array<char, 64> name{};
  REQUIRE(ptsname_r(controller_.get(), name.data(), name.size()) == 0);
  terminal_ = sandbox::UniqueFd(open(name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC));
  REQUIRE(terminal_.get() >= 0);
  winsize size{};
  size.ws_col = 60;
  size.ws_row = 24;
  REQUIRE(ioctl(terminal_.get(), TIOCSWINSZ, &size) == 0);
}

std::string PseudoTerminal::written() {
  std::string text;
  std::array<char, 4096> block{};
  for (;;) {
    const ssize_t size = read(controller_.get(), block.data(), block.size());
    if (size <= 0) return text;
    text.append(block.data(), static_cast<std::size_t>(size));
  }
}

SetVariable::SetVariable(std::string name, const std::string& value) : name_(std::move(name)) {
  setenv(name_.c_str(), value.c_str(), 1);  // NOLINT(concurrency-mt-unsafe): one thread
}

SetVariable::~SetVariable() { unsetenv(name_.c_str()); }  // NOLINT(concurrency-mt-unsafe)
