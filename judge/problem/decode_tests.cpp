// 'tests': every item becomes one test, or as many as its files or its count say.

#include <algorithm>
#include <map>
#include <utility>

#include "judge/problem/command_line.hpp"
#include "judge/problem/decode.hpp"
#include "judge/problem/keys.hpp"
#include "judge/problem/names.hpp"
#include "judge/text/diagnostic_text.hpp"
#include "judge/yaml/codes.hpp"

namespace judge {
namespace {

namespace code = yaml::code;

constexpr std::size_t max_test_bytes = 64 << 20;

// One item of the list while its tests are made.
struct Item {
  const yaml::Node& node;
  const yaml::Fields& fields;
  Test pattern;      // what all its tests have in common
  std::string name;  // as written; may be empty
};

class TestList {
 public:
  TestList(Group& group, Decoding& decoding) : group_(group), decoding_(decoding) {}

  void read(const yaml::Node& node, const Inherited& outer);

 private:
  void add_inline(const Item& item);
  void add_files(const Item& item);
  void add_generated(const Item& item);
  void add_repeated(const Item& item, const CommandLine& line, const std::string& command,
                    std::uint64_t count);
  bool has_room(const Item& item, const Test& test);
  bool add(const Item& item, std::string name, Data input, std::optional<Data> answer);
  std::optional<Data> answer_beside(const Item& item, const std::string& input,
                                    const std::vector<std::string>& answers);
  std::optional<Data> written_answer(const Item& item) const;
  bool check_sources(const yaml::Fields& fields, const yaml::Node& node);
  bool check_command(const Item& item, const std::string& command, std::uint64_t count);
  void find(const yaml::Mark& mark, std::string_view code, std::string message,
            std::string label = {}) {
    decoding_.findings.add(mark, code, std::move(message), std::move(label));
  }

  Group& group_;
  Decoding& decoding_;
  std::map<std::string, int, std::less<>> names_;  // and the line each was first used on
  const yaml::Node* last_duplicate_ = nullptr;
};

void TestList::read(const yaml::Node& node, const Inherited& outer) {
  if (decoding_.too_many_tests || decoding_.findings.full()) return;
  const yaml::Fields fields = decoding_.fields(node, test_table());
  if (node.kind != yaml::Node::Kind::map) return;
  const Inherited own = inherit(outer, fields, decoding_);
  Item item{node, fields, {}, fields.get<std::string>("name").value_or("")};
  item.pattern.tags =
      fields.get<std::vector<std::string>>("tags").value_or(std::vector<std::string>());
  item.pattern.hint = fields.get<std::string>("hint").value_or("");
  item.pattern.weight = fields.get<double>("weight").value_or(1);
  item.pattern.limits = own.limits.limits();
  item.pattern.relative_cpu = own.limits.relative();
  item.pattern.checker = own.checker;
  item.pattern.place = decoding_.findings.place(node.mark);
  if (!check_sources(fields, node)) return;
  if (fields.node("in")) return add_inline(item);
  if (fields.node("files")) return add_files(item);
  if (fields.node("generate")) return add_generated(item);
}

// One source, and only what goes with it.
bool TestList::check_sources(const yaml::Fields& fields, const yaml::Node& node) {
  std::vector<std::string> sources;
  for (const std::string_view key : {"in", "files", "generate", "script", "parallel"})
    if (fields.given(key)) sources.emplace_back(key);
  if (sources.empty()) {
    find(node.mark, code::missing_key, "this test has no input", "add 'in', 'files' or 'generate'");
    return false;
  }
  if (sources.size() > 1) {
    const yaml::Node* second = fields.written(sources[1]);
    find(second ? second->key_mark : node.mark, code::conflict,
         "a test has one input: '" + sources[0] + "' or '" + sources[1] + '\'', "remove one");
    return false;
  }
  const yaml::Node* count = fields.written("count");
  if (count && !fields.given("generate"))
    find(count->key_mark, code::conflict, "'count' goes with 'generate'", "remove it");
  const yaml::Node* out = fields.written("out");
  if (out && fields.given("files"))
    find(out->key_mark, code::conflict, "'out' does not go with 'files'",
         "put the answer into NAME.ans beside each file");
  return true;
}

std::size_t bytes_of(const std::vector<std::string>& texts) {
  std::size_t bytes = 0;
  for (const std::string& text : texts) bytes += text.size();
  return bytes;
}

std::size_t bytes_of(const Data& data) {
  if (const auto* text = std::get_if<InlineText>(&data)) return text->text.size();
  const auto* generated = std::get_if<Generated>(&data);
  return generated ? bytes_of(generated->args) : 0;
}

std::size_t bytes_of(const Checker& checker) {
  return bytes_of(checker.unordered) + (checker.custom ? bytes_of(checker.custom->args) : 0);
}

std::size_t bytes_of(const Test& test) {
  return test.hint.size() + bytes_of(test.tags) + bytes_of(test.checker) + bytes_of(test.input) +
         (test.answer ? bytes_of(*test.answer) : 0);
}

// A few lines of YAML can ask for more tests than there is memory.
bool TestList::has_room(const Item& item, const Test& test) {
  if (decoding_.too_many_tests) return false;
  ++decoding_.tests;
  decoding_.test_bytes += bytes_of(test);
  if (decoding_.tests > max_tests) {
    find(item.node.mark, code::too_many_tests, "more than 10000 tests in one problem");
    decoding_.too_many_tests = true;
  } else if (decoding_.test_bytes > max_test_bytes) {
    find(item.node.mark, code::too_many_tests, "the tests hold more than 64 MiB of text",
         "shorten what 'count' or a group repeats");
    decoding_.too_many_tests = true;
  }
  return !decoding_.too_many_tests;
}

// False once there are too many tests, so that loops can end.
bool TestList::add(const Item& item, std::string name, Data input, std::optional<Data> answer) {
  Test test = item.pattern;
  test.input = std::move(input);
  test.answer = std::move(answer);
  if (!has_room(item, test)) return false;
  if (name.empty()) name = std::to_string(group_.tests.size() + 1);
  const auto [known, is_new] = names_.emplace(name, item.node.mark.line);
  if (!is_new && last_duplicate_ != &item.node) {
    const yaml::Node* written = item.fields.node("name");
    find(written ? written->mark : item.node.mark, code::duplicate_name,
         "two tests of group " + quote(group_.name) + " are called " + quote(name),
         "the first is on line " + std::to_string(known->second));
    last_duplicate_ = &item.node;
  }
  test.name = std::move(name);
  group_.tests.push_back(std::move(test));
  return true;
}

std::optional<Data> TestList::written_answer(const Item& item) const {
  if (auto text = item.fields.get<std::string>("out")) return InlineText{std::move(*text)};
  return {};
}

void TestList::add_inline(const Item& item) {
  add(item, item.name, InlineText{item.fields.get<std::string>("in").value_or("")},
      written_answer(item));
}

bool is_answer(const std::string& name) { return name.ends_with(".ans") || name.ends_with(".out"); }

void TestList::add_files(const Item& item) {
  const yaml::Mark& mark = item.fields.node("files")->mark;
  const std::string pattern = item.fields.get<std::string>("files").value_or("");
  const ProblemFolder::Matches found = decoding_.folder.matches(pattern);
  if (found.fault)
    return find(mark, code::wrong_file, quote(pattern) + ' ' + found.fault->message,
                found.fault->label);
  std::vector<std::string> inputs;
  for (const std::string& name : found.names)
    if (!is_answer(name)) inputs.push_back(name);
  if (inputs.empty())
    return find(mark, code::no_match, "no file matches " + quote(pattern),
                found.names.empty() ? "" : ".ans and .out files are answers, not inputs");
  for (const std::string& input : inputs) {
    if (!decoding_.require_file(input, mark)) continue;
    const std::string stem = stem_of(input);
    const std::string name = item.name.empty()    ? file_name_of(input)
                             : inputs.size() == 1 ? item.name
                                                  : item.name + ' ' + stem;
    const std::string base = path_in(folder_of(input), stem);
    auto answer = answer_beside(item, input, {base + ".ans", base + ".out"});
    if (!add(item, name, DataFile{decoding_.folder.path() / input}, std::move(answer))) return;
  }
}

std::optional<Data> TestList::answer_beside(const Item& item, const std::string& input,
                                            const std::vector<std::string>& answers) {
  const yaml::Mark& mark = item.fields.node("files")->mark;
  std::vector<std::string> there;
  for (const std::string& name : answers)
    if (decoding_.folder.exists(name)) there.push_back(name);
  if (there.size() > 1)
    find(mark, code::conflict, quote(input) + " has two answers beside it: .ans and .out",
         "remove one");
  if (there.empty() || !decoding_.require_file(there.front(), mark)) return {};
  return DataFile{decoding_.folder.path() / there.front()};
}

// The same command twice would make the same test twice.
bool TestList::check_command(const Item& item, const std::string& command, std::uint64_t count) {
  const yaml::Mark& mark = item.fields.node("generate")->mark;
  const bool seeded = command.find("{seed}") != std::string::npos;
  if (!seeded && count > 1) {
    find(mark, code::wrong_command, "without {seed}, every one of these tests is the same",
         "add {seed}, or remove 'count'");
    return false;
  }
  const std::string key = seeded ? command + '\0' + item.name : command;
  if (decoding_.commands.insert(key).second) return true;
  find(mark, code::wrong_command, "this command is written twice",
       seeded ? "give the tests names of their own, or use 'count'" : "remove one, or add {seed}");
  return false;
}

void TestList::add_generated(const Item& item) {
  const yaml::Mark& mark = item.fields.node("generate")->mark;
  const std::string command = item.fields.get<std::string>("generate").value_or("");
  const std::uint64_t count = item.fields.get<std::uint64_t>("count").value_or(1);
  const CommandLine line = split_command(command);
  if (!line.problem.empty()) return find(mark, code::wrong_command, line.problem, line.label);
  if (!decoding_.require_file(line.words.front(), mark)) return;
  if (!is_cpp_source(line.words.front()))
    return find(mark, code::wrong_file, "a generator must be a C++ source",
                "name a .cpp, .cc or .cxx file");
  if (check_command(item, command, count)) add_repeated(item, line, command, count);
}

void TestList::add_repeated(const Item& item, const CommandLine& line, const std::string& command,
                            std::uint64_t count) {
  const std::filesystem::path program = decoding_.folder.path() / line.words.front();
  for (std::uint64_t i = 0; i < count; ++i) {
    // Not the name an unnamed test gets from its position: that changes when others are added.
    const std::uint32_t seed = seed_of(decoding_.problem_id, item.name, command, i);
    const std::string name =
        item.name.empty() || count == 1 ? item.name : item.name + ' ' + std::to_string(i + 1);
    if (!add(item, name, Generated{program, arguments(line.words, seed)}, written_answer(item)))
      return;
  }
}

void check_weights(const Group& group, const yaml::Mark& mark, const Decoding& decoding) {
  const bool any = std::any_of(group.tests.begin(), group.tests.end(),
                               [](const Test& test) { return test.weight > 0; });
  if (group.score == Group::Score::sum && !group.tests.empty() && !any)
    decoding.findings.add(mark, code::conflict, "every one of these tests has weight 0",
                          "where points go by weight, one must weigh more");
}

}  // namespace

void read_tests(const yaml::Node& list, const Inherited& outer, Group& group, Decoding& decoding) {
  if (list.children.empty())
    decoding.findings.add(list.mark, code::wrong_type, "'tests' is empty",
                          "add a test, such as {in: \"1 2\", out: \"3\"}");
  TestList tests(group, decoding);
  for (const yaml::Node& node : list.children) tests.read(node, outer);
  check_weights(group, list.mark, decoding);
}

}  // namespace judge
