#include "cli/log.hpp"

#include <spdlog/sinks/basic_file_sink.h>
#include <spdlog/sinks/null_sink.h>
#include <spdlog/spdlog.h>

#include "judge/text/diagnostic.hpp"

namespace cli {
namespace {

spdlog::sink_ptr sink_for(const std::optional<std::filesystem::path>& file) try {
  if (!file) return std::make_shared<spdlog::sinks::null_sink_mt>();
  // spdlog would make the folders.
  std::error_code ignored;
  if (file->has_parent_path() && !std::filesystem::is_directory(file->parent_path(), ignored))
    throw judge::InputError("cannot write the log: no folder '" + file->parent_path().string() +
                            "'");
  return std::make_shared<spdlog::sinks::basic_file_sink_mt>(file->string());
} catch (const spdlog::spdlog_ex& error) {
  throw judge::InputError(std::string("cannot write the log: ") + error.what());
}

}  // namespace

void start_log(const std::optional<std::filesystem::path>& file) {
  auto logger = std::make_shared<spdlog::logger>("tryout", sink_for(file));
  logger->set_level(file ? spdlog::level::debug : spdlog::level::off);
  logger->flush_on(spdlog::level::debug);
  spdlog::set_default_logger(std::move(logger));
}

}  // namespace cli
