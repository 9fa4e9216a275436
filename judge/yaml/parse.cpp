#include "judge/yaml/parse.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/node/node.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <exception>
#include <set>
#include <sstream>
#include <utility>

#include "judge/text/diagnostic_text.hpp"
#include "judge/yaml/codes.hpp"
#include "judge/yaml/syntax.hpp"
#include "judge/yaml/text.hpp"

namespace judge::yaml {
namespace {

// Thrown by the builder to leave the parser; why has been added to the findings.
struct Stopped {};

Mark mark_of(const YAML::Mark& mark) { return {mark.line + 1, mark.column + 1}; }

// Builds the tree from the parser's events. Unlike YAML::Load, that shows keys written twice,
// refuses aliases before they are expanded, and can stop at any point.
class Builder : public YAML::EventHandler {
 public:
  Builder(const Source& source, Findings& findings) : source_(source), findings_(findings) {}

  Node take() { return std::move(root_); }
  // The innermost list or map in brackets that is still open; line 0: none.
  Mark open_bracket() const;

  void OnDocumentStart(const YAML::Mark& mark) override;
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& where, YAML::anchor_t anchor) override;
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { refuse_alias(mark_of(mark)); }
  void OnScalar(const YAML::Mark& where, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override;
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    begin(Node::Kind::list, mark_of(mark), tag, anchor);
  }
  void OnSequenceEnd() override { end(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    begin(Node::Kind::map, mark_of(mark), tag, anchor);
  }
  void OnMapEnd() override { end(); }

 private:
  struct Frame {
    Node node;
    bool has_key = false;  // of a map: the next node is the value of `key`
    std::string key;
    Mark key_mark;
    std::set<std::string> keys{};  // seen so far
  };

  [[noreturn]] void stop(const Mark& mark, std::string_view code, std::string message,
                         std::string label);
  [[noreturn]] void refuse_alias(const Mark& mark);
  void refuse_properties(const Mark& mark, const std::string& tag, YAML::anchor_t anchor);
  void begin(Node::Kind kind, const Mark& mark, const std::string& tag, YAML::anchor_t anchor);
  void end();
  void put(Node node);
  void put_key(Node node);
  void count(const Mark& mark);
  bool awaits_key() const;
  char at(const Mark& mark) const;
  std::string null_word(const Mark& mark) const;
  Mark place_of_empty(const Mark& mark) const;
  Node scalar(Mark mark, bool plain, const std::string& text);

  const Source& source_;
  Findings& findings_;
  Node root_;
  std::vector<Frame> frames_;
  std::size_t nodes_ = 0;
  bool started_ = false;
};

void Builder::stop(const Mark& mark, std::string_view code, std::string message,
                   std::string label) {
  findings_.add(mark, code, std::move(message), std::move(label));
  throw Stopped();
}

void Builder::refuse_alias(const Mark& mark) {
  stop(mark, code::not_plain, std::string(alias_refused),
       "put the text in quotes, or write the value out");
}

void Builder::refuse_properties(const Mark& mark, const std::string& tag, YAML::anchor_t anchor) {
  if (anchor != 0) refuse_alias(mark);
  // The parser makes up "?" and "!" itself, but hands on a lone '!' that was written.
  if ((!tag.empty() && tag != "?" && tag != "!") || at(mark) == '!')
    stop(mark, code::not_plain, std::string(tag_refused), "put the text in quotes");
}

char Builder::at(const Mark& mark) const {
  const std::size_t offset = source_.offset(mark);
  return offset < source_.text().size() ? source_.text()[offset] : '\n';
}

Mark Builder::open_bracket() const {
  for (auto frame = frames_.rbegin(); frame != frames_.rend(); ++frame) {
    const char first = at(frame->node.mark);
    if (first == '[' || first == '{') return frame->node.mark;
  }
  return {};
}

bool Builder::awaits_key() const {
  return !frames_.empty() && frames_.back().node.kind == Node::Kind::map && !frames_.back().has_key;
}

void Builder::count(const Mark& mark) {
  if (++nodes_ > max_nodes)
    stop(mark, code::too_big, "more than 200000 values in one file",
         "keep long inputs in files of their own");
  if (frames_.size() >= max_depth) stop(mark, code::too_big, "nested more than 64 levels deep", "");
}

void Builder::OnDocumentStart(const YAML::Mark& mark) {
  if (started_)
    stop(mark_of(mark), code::not_plain, "a second document in one file",
         "one file holds one document: remove the '---' or '...' before this");
  started_ = true;
}

// The word that stands for null in YAML, if one is written at `mark`. Where nothing is written the
// mark is that of the next token, which may be a key of that name.
std::string Builder::null_word(const Mark& mark) const {
  const std::string_view rest = std::string_view(source_.text()).substr(source_.offset(mark));
  for (const std::string_view word : {"~", "null", "Null", "NULL"}) {
    if (!rest.starts_with(word)) continue;
    const std::size_t next = rest.find_first_not_of(" \t", word.size());
    const bool is_key = next != std::string_view::npos && rest[next] == ':';
    if (is_key == awaits_key()) return std::string(word);
  }
  return {};
}

// The parser gives an empty value the mark of what follows it, which may be lines further down.
Mark Builder::place_of_empty(const Mark& mark) const {
  if (frames_.empty()) return mark;
  const Frame& frame = frames_.back();
  if (frame.node.kind == Node::Kind::map) return frame.has_key ? frame.key_mark : mark;
  const std::size_t offset = source_.offset(mark);
  if (at(frame.node.mark) == '[' || offset == 0) return mark;
  const std::size_t dash = source_.text().rfind('-', offset - 1);
  return dash == std::string::npos ? mark : source_.mark(dash);
}

void Builder::OnNull(const YAML::Mark& where, YAML::anchor_t anchor) {
  const Mark mark = mark_of(where);
  refuse_properties(mark, "", anchor);
  if (const std::string word = null_word(mark); !word.empty()) return put(scalar(mark, true, word));
  Node node;
  node.mark = place_of_empty(mark);
  put(std::move(node));
}

void Builder::OnScalar(const YAML::Mark& where, const std::string& tag, YAML::anchor_t anchor,
                       const std::string& value) {
  const Mark mark = mark_of(where);
  refuse_properties(mark, tag, anchor);
  put(scalar(mark, tag == "?", value));
}

Node Builder::scalar(Mark mark, bool plain, const std::string& text) {
  Node node;
  node.kind = Node::Kind::scalar;
  node.text = text;
  std::size_t length = plain ? text.size() : 1;
  if (const char first = at(mark); !plain && (first == '"' || first == '\'')) {
    node.style = Node::Style::quoted;
    const std::size_t open = source_.offset(mark);
    const std::size_t end = behind_quote(source_.text(), open);
    // yaml-cpp 0.7 takes the end of the file for the closing quote.
    if (end == std::string::npos)
      stop(mark, code::syntax, "this quote is never closed", "the file ends inside the text");
    length = end - open;
  } else if (!plain) {
    node.style = Node::Style::block;
  }
  const std::size_t left = source_.line(mark.line).size() + 1;
  const std::size_t rest = left - std::min(left, static_cast<std::size_t>(mark.column));
  mark.length = static_cast<int>(std::max<std::size_t>(std::min(length, rest), 1));
  node.mark = mark;
  return node;
}

void Builder::begin(Node::Kind kind, const Mark& mark, const std::string& tag,
                    YAML::anchor_t anchor) {
  refuse_properties(mark, tag, anchor);
  if (awaits_key())
    stop(mark, code::syntax, "a key must be a text", "put it in quotes if brackets belong to it");
  count(mark);
  Node node;
  node.kind = kind;
  node.mark = mark;
  frames_.push_back({std::move(node), false, {}, {}});
}

void Builder::end() {
  Node node = std::move(frames_.back().node);
  frames_.pop_back();
  --nodes_;  // put() counts it again
  put(std::move(node));
}

void Builder::put(Node node) {
  count(node.mark);
  if (frames_.empty()) {
    root_ = std::move(node);
    return;
  }
  if (awaits_key()) return put_key(std::move(node));
  Frame& frame = frames_.back();
  if (frame.node.kind == Node::Kind::map) {
    frame.has_key = false;
    node.key = frame.key;
    node.key_mark = frame.key_mark;
    if (!frame.keys.insert(frame.key).second) return;  // the first one is kept
  }
  frame.node.children.push_back(std::move(node));
}

void Builder::put_key(Node node) {
  Frame& frame = frames_.back();
  if (node.kind == Node::Kind::empty)
    stop(node.mark, code::syntax, "a value without a key", "write KEY: before it");
  if (frame.keys.contains(node.text)) {
    const Node* first = frame.node.find(node.text);
    findings_.add(node.mark, code::duplicate_key, "key " + quote(node.text) + " is written twice",
                  "first on line " + std::to_string(first->key_mark.line));
  }
  frame.has_key = true;
  frame.key = std::move(node.text);
  frame.key_mark = node.mark;
}

void parse_into(Builder& builder, const Source& source, Findings& findings) {
  std::istringstream stream(source.text());
  try {
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(builder)) {
    }
  } catch (const YAML::Exception& e) {
    SyntaxError error = explain(e.msg, mark_of(e.mark), builder.open_bracket(), source);
    findings.add(error.mark, error.code, std::move(error.message), std::move(error.label),
                 std::move(error.notes));
    findings.throw_if_any();
  } catch (const Stopped&) {
    findings.throw_if_any();
  } catch (const std::exception& e) {  // out of memory, say: hostile brackets cost 250 bytes each
    findings.add({}, code::too_big, "the file cannot be parsed: " + std::string(e.what()));
    findings.throw_if_any();
  }
}

}  // namespace

Node parse(const Source& source, Findings& findings) {
  require_text(source, findings);
  Builder builder(source, findings);
  parse_into(builder, source, findings);
  return builder.take();
}

}  // namespace judge::yaml
