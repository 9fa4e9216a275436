#include "cli/commands/commands.hpp"
#include "cli/commands/verdict_texts.hpp"
#include "cli/exit_code.hpp"
#include "cli/suggest.hpp"
#include "cli/terminal/output.hpp"

namespace cli {

int explain(const Options& options, const Console& console) {
  const std::optional<std::string_view> text = verdict_text(options.topic);
  if (!text) {
    std::string known;
    for (const std::string& name : verdict_names()) known += (known.empty() ? "" : ", ") + name;
    throw judge::InputError("no verdict '" + options.topic + "'" +
                            did_you_mean(options.topic, verdict_names()) + "; there are " + known);
  }
  write_all(console.out, *text, "standard output");
  return exit_good;
}

}  // namespace cli
