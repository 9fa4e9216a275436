#include "cli/commands/commands.hpp"
#include "cli/commands/results.hpp"
#include "cli/exit_code.hpp"
#include "cli/format/checkup.hpp"
#include "cli/terminal/output.hpp"
#include "cli/terminal/progress.hpp"

namespace cli {
namespace {

// Something to read meanwhile, on a terminal; gone afterwards.
class Notice {
 public:
  Notice(int fd, bool shown) : fd_(fd), shown_(shown) {
    if (shown_) write_quietly(fd_, "trying: some seconds");
  }
  Notice(const Notice&) = delete;
  Notice& operator=(const Notice&) = delete;
  ~Notice() {
    if (shown_) write_quietly(fd_, "\r\x1b[K");
  }

 private:
  int fd_;
  bool shown_;
};

judge::Checkup check_up(const Options& options, const Engine& engine, const Console& console,
                        const judge::Config& config) {
  const ProgressStyle style =
      progress_style(options.progress && options.detail >= Detail::unexpected,
                     is_terminal(console.err), environment("TERM").value_or(""));
  const Notice notice(console.err, style == ProgressStyle::live);
  return engine.check_up(config);
}

}  // namespace

int doctor(const Options& options, const Engine& engine, const Console& console) {
  const judge::Config config = engine.load_config(options.config);
  Results results(options, console);
  const judge::Checkup checkup = check_up(options, engine, console, config);
  results.write([&checkup](const View& view) { return render(checkup, view); });
  return checkup.objections.empty() ? exit_good : exit_judge_error;
}

}  // namespace cli
