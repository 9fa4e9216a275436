// The only file that knows cmark.

#include "cli/terminal/markdown.hpp"

#include <cmark.h>

#include <algorithm>
#include <memory>
#include <vector>

#include "cli/terminal/text.hpp"

namespace cli {
namespace {

constexpr unsigned widest = 80, least_room = 20;
constexpr unsigned deepest = 32;  // blocks in blocks; bounds the recursion

struct FreeNode {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct FreeIterator {
  void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};

std::string_view text_or_empty(const char* text) { return text == nullptr ? "" : text; }

std::vector<std::string> clean_lines(std::string_view text, Cleaning cleaning) {
  std::vector<std::string> lines;
  for (const std::string_view line : lines_of(text))
    lines.push_back(clean_line(expand_tabs(line), cleaning));
  return lines;
}

// The inlines of one paragraph or heading as text: each word in its own colours, so that it can be
// wrapped; a forced line break is '\n'.
class InlineText {
 public:
  InlineText(const Look& look, bool bold, bool keep_lines)
      : look_(look), keep_lines_(keep_lines), strong_(bold ? 1 : 0) {}

  std::string of(cmark_node* block) {
    const std::unique_ptr<cmark_iter, FreeIterator> iterator(cmark_iter_new(block));
    for (auto event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
      cmark_node* node = cmark_iter_get_node(iterator.get());
      if (node == block) continue;
      if (event == CMARK_EVENT_ENTER)
        enter(node);
      else
        leave(node);
    }
    return text_;
  }

 private:
  void enter(cmark_node* node) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_SOFTBREAK:
        text_ += keep_lines_ ? '\n' : ' ';
        break;
      case CMARK_NODE_LINEBREAK:
        text_ += '\n';
        break;
      case CMARK_NODE_CODE:
        code(text_or_empty(cmark_node_get_literal(node)));
        break;
      case CMARK_NODE_EMPH:
        mark("*");
        ++emphasis_;
        break;
      case CMARK_NODE_STRONG:
        mark("**");
        ++strong_;
        break;
      case CMARK_NODE_IMAGE:
        add("image: ");
        link_starts_.push_back(text_.size());
        break;
      case CMARK_NODE_LINK:
        link_starts_.push_back(text_.size());
        break;
      default:
        add(text_or_empty(cmark_node_get_literal(node)));
    }
  }

  void leave(cmark_node* node) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_EMPH:
        --emphasis_;
        mark("*");
        break;
      case CMARK_NODE_STRONG:
        --strong_;
        mark("**");
        break;
      case CMARK_NODE_LINK:
      case CMARK_NODE_IMAGE:
        add_address(text_or_empty(cmark_node_get_url(node)));
        break;
      default:
        break;
    }
  }

  // Without colour the source's own marks tell emphasis.
  void mark(std::string_view marks) {
    if (!look_.colour) text_ += marks;
  }

  void code(std::string_view literal) {
    mark("`");
    add_words(clean_line(literal, {.charset = look_.charset}), Paint::cyan);
    mark("`");
  }

  void add(std::string_view literal) {
    const std::string clean = clean_line(literal, {.charset = look_.charset});
    if (strong_ > 0)
      add_words(clean, Paint::bold);
    else if (emphasis_ > 0)
      add_words(clean, Paint::italic);
    else
      text_ += clean;
  }

  void add_words(std::string_view words, Paint colour) {
    while (!words.empty()) {
      const std::size_t end = std::min(words.find(' '), words.size());
      text_ += paint(look_, colour, words.substr(0, end));
      if (end < words.size()) text_ += ' ';
      words.remove_prefix(std::min(end + 1, words.size()));
    }
  }

  // Behind a link's text, unless that is the address itself.
  void add_address(std::string_view url) {
    const std::string clean = clean_line(url, {.charset = look_.charset});
    const std::string shown = text_.substr(link_starts_.back());
    link_starts_.pop_back();
    if (!clean.empty() && shown != clean && "mailto:" + shown != clean)
      text_.append(shown.empty() ? "<" : " <").append(clean).append(">");
  }

  Look look_;
  bool keep_lines_;
  int strong_ = 0, emphasis_ = 0;
  std::vector<std::size_t> link_starts_;
  std::string text_;
};

class Blocks {
 public:
  explicit Blocks(const Look& look) : look_(look) { look_.width = std::min(look.width, widest); }

  std::string of(cmark_node* document) {
    children(document, false);
    return text_;
  }

 private:
  // What a quote or a list item puts before its first line and before all others.
  struct Prefix {
    std::string next, rest;
  };

  void children(cmark_node* parent, bool tight) {
    for (cmark_node* node = cmark_node_first_child(parent); node != nullptr;
         node = cmark_node_next(node)) {
      if (!tight && cmark_node_previous(node) != nullptr) emit("");
      block(node);
    }
  }

  void block(cmark_node* node) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_PARAGRAPH:
        return paragraph(node);
      case CMARK_NODE_HEADING:
        return heading(node);
      case CMARK_NODE_LIST:
        return list(node);
      case CMARK_NODE_BLOCK_QUOTE:
        return inside(look_.charset == Charset::utf8 ? "│ " : "| ", node, false);
      case CMARK_NODE_CODE_BLOCK:
        return code(text_or_empty(cmark_node_get_literal(node)));
      case CMARK_NODE_THEMATIC_BREAK:
        return emit(std::string(std::min(room(), 40u), '-'));
      default:  // HTML is shown as it was written
        for (const std::string& line :
             clean_lines(text_or_empty(cmark_node_get_literal(node)), {.charset = look_.charset}))
          emit(line);
    }
  }

  void paragraph(cmark_node* node) {
    if (is_table(node)) {
      Look uncoloured = look_;  // colours take the marks away that keep columns in line
      uncoloured.colour = false;
      const std::string text = InlineText(uncoloured, false, true).of(node);
      for (const std::string_view line : lines_of(text)) emit(line);
      return;
    }
    const std::string text = InlineText(look_, false, false).of(node);
    for (const std::string_view part : lines_of(text))
      for (const std::string& line : wrap(part, room())) emit(line);
  }

  static bool is_table(cmark_node* paragraph) {
    cmark_node* first = cmark_node_first_child(paragraph);
    return first != nullptr && cmark_node_get_type(first) == CMARK_NODE_TEXT &&
           text_or_empty(cmark_node_get_literal(first)).starts_with('|');
  }

  void heading(cmark_node* node) {
    const int level = cmark_node_get_heading_level(node);
    unsigned longest = 0;
    for (const std::string& line : wrap(InlineText(look_, true, false).of(node), room())) {
      longest = std::max(longest, columns(line));
      emit(line);
    }
    if (level <= 2) emit(std::string(longest, level == 1 ? '=' : '-'));
  }

  void list(cmark_node* node) {
    const bool ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
    const bool tight = cmark_node_get_list_tight(node) != 0;
    long number = cmark_node_get_list_start(node);
    for (cmark_node* item = cmark_node_first_child(node); item != nullptr;
         item = cmark_node_next(item)) {
      if (!tight && cmark_node_previous(item) != nullptr) emit("");
      inside(ordered ? std::to_string(number++) + ". " : bullet(), item, tight);
    }
  }

  std::string bullet() const { return look_.charset == Charset::utf8 ? "• " : "- "; }

  void inside(const std::string& prefix, cmark_node* node, bool tight) {
    if (prefixes_.size() == deepest) return emit(ellipsis(look_));
    const bool is_item = cmark_node_get_type(node) == CMARK_NODE_ITEM;
    prefixes_.push_back({prefix, is_item ? std::string(columns(prefix), ' ') : prefix});
    children(node, tight);
    if (cmark_node_first_child(node) == nullptr) emit("");
    prefixes_.pop_back();
  }

  void code(std::string_view literal) {
    for (const std::string& line : clean_lines(literal, {.charset = look_.charset}))
      emit("    " + paint(look_, Paint::cyan, line));
  }

  unsigned room() const {
    unsigned used = 0;
    for (const Prefix& prefix : prefixes_) used += columns(prefix.rest);
    return look_.width > used + least_room ? look_.width - used : least_room;
  }

  void emit(std::string_view line) {
    std::string whole;
    for (Prefix& prefix : prefixes_) {
      whole += prefix.next;
      prefix.next = prefix.rest;
    }
    whole += line;
    whole.erase(whole.find_last_not_of(' ') + 1);
    text_ += whole + '\n';
  }

  Look look_;
  std::vector<Prefix> prefixes_;
  std::string text_;
};

}  // namespace

std::string markdown(std::string_view text, const Look& look) {
  const std::unique_ptr<cmark_node, FreeNode> document(
      cmark_parse_document(text.data(), text.size(), CMARK_OPT_VALIDATE_UTF8));
  return Blocks(look).of(document.get());
}

}  // namespace cli
