#include "cli/commands/results.hpp"

#include <algorithm>

namespace cli {

Results::Results(const Options& options, const Console& console)
    : options_(options), out_(console.out) {
  for (const Target& target : options.targets)
    if (target.file) files_.emplace_back(target.format, OutputFile(*target.file));
}

void Results::write(const std::function<std::string(const View&)>& render) {
  const Detail at_least = std::max(options_.detail, Detail::unexpected);
  for (auto& [format, file] : files_) file.write(render(view_of(format, file.fd(), at_least)));
  for (const Target& target : options_.targets)
    if (!target.file)
      write_all(out_, render(view_of(target.format, out_, options_.detail)), "standard output");
}

View Results::view_of(Format format, int fd, Detail detail) const {
  return {.format = format, .look = look_of(fd, options_.colour), .detail = detail};
}

bool is_page_for_a_terminal(const Options& options, const Console& console) {
  return std::any_of(
             options.targets.begin(), options.targets.end(),
             [](const Target& target) { return !target.file && target.format == Format::table; }) &&
         is_terminal(console.out);
}

}  // namespace cli
