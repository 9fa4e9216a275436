// tryout: reads the command line, carries the command out, turns failures into exit codes.

#include <string>
#include <vector>

#include "cli/commands/commands.hpp"
#include "cli/commands/engine.hpp"
#include "cli/failure.hpp"
#include "cli/log.hpp"
#include "cli/options.hpp"
#include "cli/terminal/interrupt.hpp"
#include "cli/terminal/output.hpp"
#include "cli/terminal/terminal.hpp"

int main(int argc, char** argv) {
  const cli::Console console;
  auto colour = cli::ColourChoice::automatic;
  try {
    cli::reserve_standard_streams();
    cli::watch_for_interrupts();
    const cli::Options options =
        cli::parse_options(std::vector<std::string>(argv + (argc > 0 ? 1 : 0), argv + argc));
    colour = options.colour;
    cli::start_log(options.log);
    return cli::run_command(options, cli::real_engine(), console);
  } catch (...) {
    return cli::report_failure(console.err, cli::look_of(console.err, colour));
  }
}
