// What `list` shows of each problem, without decoding all of it.

#include <algorithm>

#include "judge/problem/catalogue.hpp"
#include "judge/problem/folder.hpp"
#include "judge/yaml/parse.hpp"

namespace judge {
namespace {

constexpr std::size_t head_bytes = 32 << 10;

std::string text_of(const yaml::Node& root, std::string_view key) {
  const yaml::Node* node = root.find(key);
  return node && node->kind == yaml::Node::Kind::scalar ? node->text : std::string();
}

std::vector<std::string> texts_of(const yaml::Node& root, std::string_view key) {
  std::vector<std::string> texts;
  if (const yaml::Node* node = root.find(key))
    for (const yaml::Node& item : node->children)
      if (item.kind == yaml::Node::Kind::scalar) texts.push_back(item.text);
  return texts;
}

yaml::Node parse(const std::filesystem::path& file, std::string_view text) {
  const yaml::Source source(file, text);
  yaml::Findings findings(source);
  yaml::Node root = yaml::parse(source, findings);
  findings.throw_if_any();
  return root;
}

// The text up to the last line within `head_bytes` that begins a key at the top.
std::string_view head_of(std::string_view text) {
  if (text.size() <= head_bytes) return text;
  std::size_t at = text.rfind('\n', head_bytes);
  while (at != std::string_view::npos && at > 0) {
    const char next = text[at + 1];
    if (next >= 'a' && next <= 'z') return text.substr(0, at + 1);
    at = text.rfind('\n', at - 1);
  }
  return text;
}

// The head suffices, unless it was cut inside a text or a bracket or lacks something.
yaml::Node parse_head(const std::filesystem::path& file, std::string_view text) {
  const std::string_view head = head_of(text);
  if (head.size() == text.size()) return parse(file, text);
  try {
    yaml::Node root = parse(file, head);
    if (!text_of(root, "id").empty() && !text_of(root, "name").empty()) return root;
  } catch (const InputError&) {
    return parse(file, text);
  }
  return parse(file, text);
}

ProblemSummary summarize(const std::filesystem::path& path) {
  const ProblemFolder folder(path);
  const ProblemFolder::Contents file = folder.read("problem.yaml", yaml::max_file_bytes);
  if (file.fault) throw InputError("'problem.yaml' " + file.fault->message);
  const yaml::Node root = parse_head(path / "problem.yaml", file.bytes);
  ProblemSummary summary;
  summary.id = text_of(root, "id");
  summary.name = text_of(root, "name");
  summary.difficulty = text_of(root, "difficulty");
  summary.mode = text_of(root, "mode");
  summary.tags = texts_of(root, "tags");
  if (summary.id.empty() || summary.name.empty())
    throw InputError((path / "problem.yaml").string() + ": 'id' or 'name' is missing");
  return summary;
}

}  // namespace

std::vector<ProblemSummary> list_problems(const std::vector<std::filesystem::path>& catalogue) {
  std::vector<ProblemSummary> problems;
  for (const std::filesystem::path& folder : problem_folders(catalogue)) {
    ProblemSummary summary;
    try {
      summary = summarize(folder);
    } catch (const std::exception& e) {
      summary.id = folder.filename().string();
      summary.error = e.what();
    }
    summary.folder = folder;
    problems.push_back(std::move(summary));
  }
  std::stable_sort(problems.begin(), problems.end(),
                   [](const ProblemSummary& a, const ProblemSummary& b) { return a.id < b.id; });
  return problems;
}

}  // namespace judge
