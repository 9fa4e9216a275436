#include "cli/failure.hpp"

#include <csignal>
#include <exception>

#include "cli/diagnostics.hpp"
#include "cli/exit_code.hpp"
#include "cli/format/clean.hpp"
#include "cli/terminal/interrupt.hpp"
#include "cli/terminal/output.hpp"
#include "sandbox/run.hpp"

namespace cli {
namespace {

void say(int err_fd, const Look& look, std::string_view kind, std::string_view text) {
  write_quietly(err_fd, paint(look, Paint::red, kind) + ": " +
                            clean_line(text, {.charset = look.charset}) + '\n');
}

}  // namespace

int report_failure(int err_fd, const Look& look) {
  try {
    throw;
  } catch (const judge::InputError& error) {
    write_quietly(err_fd, diagnostics_text(error, look));
    return exit_input_error;
  } catch (const sandbox::Cancelled&) {
    const int signal = interrupt_signal() == 0 ? SIGINT : interrupt_signal();
    say(err_fd, look, "interrupted",
        signal == SIGINT ? "nothing is left running" : "asked to end; nothing is left running");
    return exit_signal_base + signal;
  } catch (const WriteError& error) {
    say(err_fd, look, "error", error.what());
    return exit_judge_error;
  } catch (const std::exception& error) {
    say(err_fd, look, "judge error", error.what());
    return exit_judge_error;
  }
}

}  // namespace cli
