#include "cli/failure.hpp"

#include <csignal>
#include <exception>

#include "cli/diagnostics.hpp"
#include "cli/exit_code.hpp"
#include "cli/format/clean.hpp"
#include "cli/terminal/interrupt.hpp"
#include "cli/terminal/output.hpp"
#include "cli/terminal/page.hpp"
#include "judge/config/required_layers.hpp"
#include "sandbox/run.hpp"

namespace cli {
namespace {

void say(int err_fd, const Look& look, std::string_view kind, std::string_view text) {
  write_quietly(err_fd, paint(look, Paint::red, kind) + ": " +
                            clean_line(text, {.charset = look.charset}) + '\n');
}

// refused: the sandbox has no 'landlock' here, and the settings require it
//   it would give: ...
void say_what_is_missing(int err_fd, const Look& look, const judge::MissingLayers& error) {
  const Cleaning cleaning{.charset = look.charset};
  Page page(look);
  for (const sandbox::Layer& layer : error.layers) {
    page.labelled(0, paint(look, Paint::red, "refused") + ':',
                  "the sandbox has no '" + clean_line(layer.name, cleaning) +
                      "' here, and the settings require it");
    page.labelled(2, "it would give:", clean_line(judge::what_it_gives(layer.name), cleaning));
    page.labelled(2, "without it:", clean_line(layer.what, cleaning));
    page.labelled(2, "to have it:",
                  layer.fix.empty() ? "nothing is known; 'tryout doctor' shows this host"
                                    : clean_line(layer.fix, cleaning));
  }
  write_quietly(err_fd, page.text());
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
  } catch (const judge::MissingLayers& error) {
    say_what_is_missing(err_fd, look, error);
    return exit_judge_error;
  } catch (const WriteError& error) {
    say(err_fd, look, "error", error.what());
    return exit_judge_error;
  } catch (const std::exception& error) {
    say(err_fd, look, "judge error", error.what());
    return exit_judge_error;
  }
}

}  // namespace cli
