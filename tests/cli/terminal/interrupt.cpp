#include "cli/terminal/interrupt.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <string>

#include "cli/failure.hpp"
#include "cli/terminal/output.hpp"
#include "sandbox/run.hpp"
#include "tests/catch.hpp"

namespace {

// What becomes of a process of its own that runs `body` and exits with what it returns: signals
// and closed streams are the whole process's.
template <typename Body>
int status_of(Body body) {
  const pid_t pid = fork();
  if (pid == 0) _exit(body());
  int status = 0;
  REQUIRE(waitpid(pid, &status, 0) == pid);
  return status;
}

bool is_readable(int fd) {
  pollfd poll_fd{fd, POLLIN, 0};
  return poll(&poll_fd, 1, 0) == 1;
}

template <typename Body>
int exit_code_of(Body body) {
  const int status = status_of(body);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

TEST_CASE("a signal makes the descriptor readable and is remembered") {
  for (const int signal : {SIGINT, SIGTERM}) {
    CHECK(exit_code_of([signal] {
            ::signal(signal, SIG_DFL);
            cli::watch_for_interrupts();
            if (cli::interrupt_signal() != 0 || is_readable(cli::interrupt_fd())) return 1;
            raise(signal);
            return cli::interrupt_signal() == signal && is_readable(cli::interrupt_fd()) ? 0 : 2;
          }) == 0);
  }
}

TEST_CASE("the second signal ends the process at once") {
  const int status = status_of([] {
    ::signal(SIGINT, SIG_DFL);
    cli::watch_for_interrupts();
    raise(SIGINT);
    raise(SIGINT);
    return 0;
  });
  REQUIRE(WIFSIGNALED(status));
  CHECK(WTERMSIG(status) == SIGINT);
}

TEST_CASE("a signal that was ignored stays ignored") {
  CHECK(exit_code_of([] {
          ::signal(SIGINT, SIG_IGN);
          cli::watch_for_interrupts();
          raise(SIGINT);
          return cli::interrupt_signal();
        }) == 0);
}

TEST_CASE("an interrupted command exits with 128 and the signal") {
  for (const int signal : {SIGINT, SIGTERM}) {
    CHECK(exit_code_of([signal] {
            ::signal(signal, SIG_DFL);
            cli::watch_for_interrupts();
            raise(signal);
            try {
              throw sandbox::Cancelled();
            } catch (...) {
              return cli::report_failure(-1, {});
            }
          }) == 128 + signal);
  }
}

TEST_CASE("a closed pipe is an error of writing, not the end of the process") {
  CHECK(exit_code_of([] {
          cli::watch_for_interrupts();
          int ends[2];
          if (pipe2(ends, O_CLOEXEC) != 0) return 1;
          close(ends[0]);
          try {
            cli::write_all(ends[1], "x", "standard output");
          } catch (const cli::WriteError& error) {
            return error.code().value() == EPIPE ? 0 : 2;
          }
          return 3;
        }) == 0);
}

TEST_CASE("a closed standard output is not taken by another file, and writing to it fails") {
  CHECK(exit_code_of([] {
          close(1);
          cli::reserve_standard_streams();
          cli::watch_for_interrupts();
          if (cli::interrupt_fd() <= 2) return 1;
          try {
            cli::write_all(1, "x", "standard output");
          } catch (const cli::WriteError&) {
            return 0;
          }
          return 2;
        }) == 0);
}
