#include "judge/config/config.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <system_error>
#include <vector>

#include "judge/config/config_keys.hpp"
#include "judge/config/environment.hpp"
#include "judge/problem/decode.hpp"
#include "judge/text/diagnostic.hpp"
#include "judge/text/diagnostic_text.hpp"
#include "judge/text/suggest.hpp"
#include "judge/text/words.hpp"
#include "judge/yaml/codes.hpp"
#include "judge/yaml/fields.hpp"
#include "judge/yaml/parse.hpp"
#include "sandbox/layers.hpp"

namespace judge {
namespace {

namespace fs = std::filesystem;

bool is_there(const fs::path& path) {
  std::error_code error;
  return fs::exists(path, error);
}

// The nearest tryout.yaml from `start` upwards; not beyond the root of a git repository.
fs::path nearest_file(const fs::path& start) {
  std::error_code error;
  fs::path folder = fs::absolute(start, error).lexically_normal();
  while (!error && !folder.empty()) {
    if (is_there(folder / "tryout.yaml")) return folder / "tryout.yaml";
    if (is_there(folder / ".git") || folder == folder.root_path()) break;
    folder = folder.parent_path();
  }
  return {};
}

fs::path xdg_file() {
  std::vector<fs::path> folders;
  if (const fs::path home = xdg_home("XDG_CONFIG_HOME", ".config"); !home.empty())
    folders.push_back(home);
  for (const fs::path& dir : xdg_dirs("XDG_CONFIG_DIRS", "/etc/xdg")) folders.push_back(dir);
  for (const fs::path& folder : folders)
    if (is_there(folder / "tryout/config.yaml")) return folder / "tryout/config.yaml";
  return {};
}

// Empty: nobody says anything.
fs::path config_file(const std::optional<fs::path>& explicit_file, const fs::path& start) {
  if (explicit_file) return *explicit_file;
  if (const std::string named = environment("TRYOUT_CONFIG"); !named.empty()) return named;
  if (fs::path found = nearest_file(start); !found.empty()) return found;
  return xdg_file();
}

[[noreturn]] void fail(const fs::path& file, const std::string& message) {
  Diagnostic wrong{.message = message};
  wrong.place.file = file;
  throw InputError({wrong});
}

std::string read_file(const fs::path& file) {
  std::error_code error;
  const fs::file_status status = fs::status(file, error);
  if (!fs::exists(status)) fail(file, "there is no such file of settings");
  if (!fs::is_regular_file(status)) fail(file, "settings must be a regular file");
  if (fs::file_size(file, error) > yaml::max_file_bytes) fail(file, "larger than 4 MiB");
  std::ifstream stream(file, std::ios::binary);
  if (!stream) fail(file, "these settings cannot be read");
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

std::vector<std::string> read_required(const yaml::Fields& fields, yaml::Findings& findings) {
  std::vector<std::string> known;
  for (const sandbox::Layer& layer : sandbox::all_layers()) known.push_back(layer.name);
  const yaml::Node* written = fields.node("require");
  if (written == nullptr) return {};
  for (const yaml::Node& item : written->children)
    if (std::find(known.begin(), known.end(), item.text) == known.end())
      findings.add(item.mark, yaml::code::wrong_choice,
                   "the sandbox has no layer " + quote(item.text), did_you_mean(item.text, known),
                   {"there are: " + joined(known)});
  return *fields.get<std::vector<std::string>>("require");
}

Config decode(const fs::path& file, const std::string& text) {
  const yaml::Source source(file, text);
  yaml::Findings findings(source);
  const yaml::Node root = yaml::parse(source, findings);
  Config config;
  config.file = file;
  if (root.kind != yaml::Node::Kind::empty) {
    const yaml::Fields fields(root, config_table(), config_table(), findings);
    config.compile = read_compile(fields, findings);
    if (const auto jobs = fields.get<std::uint64_t>("jobs"))
      config.jobs = static_cast<unsigned>(*jobs);
    if (const auto problems = fields.get<std::string>("problems"))
      config.problems = file.parent_path() / *problems;
    if (const yaml::Node* sandbox = fields.node("sandbox"))
      config.required_layers = read_required(
          yaml::Fields(*sandbox, sandbox_table(), config_table(), findings), findings);
  }
  findings.throw_if_any();
  return config;
}

}  // namespace

Config load_config(const std::optional<fs::path>& explicit_file, const fs::path& start) {
  const fs::path file = config_file(explicit_file, start);
  return file.empty() ? Config() : decode(file, read_file(file));
}

}  // namespace judge
