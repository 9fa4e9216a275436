#include "judge/yaml/parse.hpp"

#include "tests/catch.hpp"

using judge::yaml::Node;

namespace {

Node parse(const std::string& text) {
  const judge::yaml::Source source("test.yaml", text);
  judge::yaml::Findings findings(source);
  Node root = judge::yaml::parse(source, findings);
  findings.throw_if_any();
  return root;
}

judge::Diagnostic fault(const std::string& text) {
  try {
    parse(text);
  } catch (const judge::InputError& error) {
    return error.diagnostics.front();
  }
  FAIL("no fault was found");
  return {};
}

std::string mark(const judge::yaml::Mark& mark) {
  return std::to_string(mark.line) + ':' + std::to_string(mark.column) + '+' +
         std::to_string(mark.length);
}

}  // namespace

TEST_CASE("nodes and keys know where they stand and how they were written") {
  const Node root = parse("a: one\n\"b\":  'two'\nc: |\n  three\nd: [x, {y: \"\\u00e4\"}]\n");
  REQUIRE(root.kind == Node::Kind::map);
  REQUIRE(root.children.size() == 4);
  REQUIRE(mark(root.children[0].key_mark) == "1:1+1");
  REQUIRE(mark(root.children[0].mark) == "1:4+3");
  REQUIRE(root.children[1].key == "b");
  REQUIRE(mark(root.children[1].key_mark) == "2:1+3");
  REQUIRE(mark(root.children[1].mark) == "2:7+5");
  REQUIRE(root.children[1].style == Node::Style::quoted);
  REQUIRE(root.children[2].style == Node::Style::block);
  REQUIRE(root.children[2].text == "three\n");
  const Node& list = root.children[3];
  REQUIRE(list.kind == Node::Kind::list);
  REQUIRE(mark(list.children[1].children[0].mark) == "5:12+8");
  REQUIRE(list.children[1].children[0].text == "\xC3\xA4");
}

TEST_CASE("columns count bytes, and lines ending in CR LF count once") {
  const Node root = parse("\xC3\xA4: 1\r\nb: {\xC3\xB6: x}\r\n");
  REQUIRE(mark(root.children[0].mark) == "1:5+1");
  REQUIRE(mark(root.children[1].children[0].mark) == "2:9+1");
}

TEST_CASE("an empty value is told from the word null and from a key of that name") {
  const Node root = parse("a:\nnull: ~\nb: null\nNull:\nc:\n  - \n  - null\n  -\nd: {e: , f}\n");
  REQUIRE(root.children.size() == 6);
  REQUIRE(root.children[0].kind == Node::Kind::empty);
  REQUIRE(mark(root.children[0].mark) == "1:1+1");
  REQUIRE(root.children[1].key == "null");
  REQUIRE(root.children[1].text == "~");
  REQUIRE(root.children[2].text == "null");
  REQUIRE(root.children[3].key == "Null");
  REQUIRE(root.children[3].kind == Node::Kind::empty);
  const Node& list = root.children[4];
  REQUIRE(list.children.size() == 3);
  REQUIRE(list.children[0].kind == Node::Kind::empty);
  REQUIRE(list.children[0].mark.line == 6);
  REQUIRE(list.children[1].text == "null");
  REQUIRE(list.children[2].mark.line == 8);
  REQUIRE(root.children[5].children[1].key == "f");
}

TEST_CASE("an empty file or one of comments is an empty node") {
  REQUIRE(parse("").kind == Node::Kind::empty);
  REQUIRE(parse("# nothing\n\n").kind == Node::Kind::empty);
  REQUIRE(parse("---\n").kind == Node::Kind::empty);
}

TEST_CASE("the first of two values under one key is kept and the second reported") {
  const judge::Diagnostic d = fault("a: 1\nb: 2\na: 3\n");
  REQUIRE(d.message == "key 'a' is written twice");
  REQUIRE(d.place.line == 3);
  REQUIRE(d.label == "first on line 1");
}

TEST_CASE("depth is bounded for brackets, lists and keys alike") {
  std::string keys;
  for (int i = 0; i < 70; ++i) keys += std::string(static_cast<std::size_t>(i), ' ') + "a:\n";
  std::string dashes;
  for (int i = 0; i < 70; ++i) dashes += "- ";
  for (const std::string& text :
       {"a: " + std::string(70, '[') + std::string(70, ']'), keys, dashes + "x\n"})
    REQUIRE(fault(text).message == "nested more than 64 levels deep");
  REQUIRE_NOTHROW(parse("a: " + std::string(60, '[') + std::string(60, ']')));
}

TEST_CASE("the number of nodes is bounded") {
  std::string text;
  for (int i = 0; i < 200'000; ++i) text += "- a\n";
  REQUIRE(fault(text).message == "more than 200000 values in one file");
}

TEST_CASE("a long run of brackets or an alias bomb ends at once") {
  for (const char* piece : {"[", "{", "- ", "? ", "[\n", "{a: ", "&a ", "!a ", "*a "}) {
    std::string text;
    while (text.size() < 300'000) text += piece;
    REQUIRE_FALSE(fault(text).message.empty());
  }
  REQUIRE(fault("a: &a [x]\nb: [*a, *a]\n").code == "Y004");
}

TEST_CASE("a quote that is never closed is found where it opens") {
  for (const char* text : {"a: \"b\nc: d\n", "a: 'b\nc: d\n", "a: \"b\\\"\n", "a: 'b''\n"}) {
    const judge::Diagnostic d = fault(text);
    REQUIRE(d.message == "this quote is never closed");
    REQUIRE(d.place.line == 1);
    REQUIRE(d.place.column == 4);
  }
}

TEST_CASE("malformed UTF-8 is refused, every kind of it") {
  for (const char* bytes : {"\x80", "\xC0\x80", "\xC3", "\xE0\x80\x80", "\xED\xA0\x80",
                            "\xF5\x80\x80\x80", "\xF4\x90\x80\x80", "\xE2\x82", "\xFF"})
    REQUIRE(fault(std::string("a: ") + bytes).code == "Y002");
  REQUIRE_NOTHROW(parse("a: \xF0\x9F\x98\x80\n"));
}
