#include "cli/commands/commands.hpp"
#include "cli/commands/help_texts.hpp"
#include "cli/exit_code.hpp"
#include "cli/suggest.hpp"
#include "cli/terminal/output.hpp"

namespace cli {

int help(const Options& options, const Console& console) {
  const std::optional<std::string_view> text = help_text(options.topic);
  if (!text)
    throw judge::InputError("no help on '" + options.topic + "'" +
                            did_you_mean(options.topic, help_topics()) +
                            "; 'tryout help' lists what there is");
  write_all(console.out, *text, "standard output");
  return exit_good;
}

}  // namespace cli
