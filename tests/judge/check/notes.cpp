#include "tests/judge/check/checking.hpp"

using namespace checking;

TEST_CASE("characters that cannot be seen or told apart are named") {
  const std::vector<std::pair<std::string, std::string>> names{
      {"\0"s, "NUL byte"},
      {"\x01", "control byte 0x01"},
      {"\x1b", "control byte 0x1b"},
      {"\x7f", "control byte 0x7f"},
      {"\xc2\xa0", "character U+00A0 (no-break space)"},
      {"\xc2\xad", "character U+00AD (soft hyphen)"},
      {"\xe2\x80\x8b", "character U+200B (zero-width space)"},
      {"\xe2\x80\x8c", "character U+200C (zero-width non-joiner)"},
      {"\xe2\x80\x8d", "character U+200D (zero-width joiner)"},
      {"\xe2\x81\xa0", "character U+2060 (word joiner)"},
      {"\xe3\x80\x80", "character U+3000 (ideographic space)"},
      {"\xef\xbb\xbf", "character U+FEFF (byte order mark)"},
      {"\xcc\x81", "character U+0301 (combining mark)"},
      {"\xd0\xb0", "character U+0430"},  // looks like an a
      {"\xf0\x9f\x98\x80", "character U+1F600"},
      {"\xff", "invalid UTF-8 (byte 0xff)"},
      {"\x80", "invalid UTF-8 (byte 0x80)"},
      {"\xc3", "invalid UTF-8 (byte 0xc3)"},
      {"\xc0\x80", "invalid UTF-8 (byte 0xc0)"},          // overlong
      {"\xed\xa0\x80", "invalid UTF-8 (byte 0xed)"},      // surrogate
      {"\xf4\x90\x80\x80", "invalid UTF-8 (byte 0xf4)"},  // beyond U+10FFFF
  };
  for (const auto& [bytes, name] : names) {
    for (const Kind kind : {Kind::exact, Kind::lines, Kind::tokens}) {
      CAPTURE(name, static_cast<int>(kind));
      CHECK(notes(kind, "ab\n", "a" + bytes + "b\n") == Notes{name});
      CHECK(notes(kind, "a" + bytes + "b\n", "ab\n") == Notes{name + " expected"});
      CHECK(notes(kind, "ab\n", "ab" + bytes + "\n") == Notes{name});
    }
  }
}

TEST_CASE("letters that differ visibly get no note") {
  CHECK(notes(Kind::exact, "abc\n", "abd\n").empty());
  CHECK(notes(Kind::lines, "abc", "abcd").empty());
  CHECK(notes(Kind::tokens, "17", "18").empty());
}

TEST_CASE("both characters are named when neither is plain") {
  CHECK(notes(Kind::exact, "caf\xc3\xa9\n", "caf\xc3\xa8\n") ==
        Notes{"character U+00E8", "character U+00E9 expected"});
}

TEST_CASE("the order note comes first and only when every line is there") {
  CHECK(notes(Kind::exact, "a\nb\n", "b\na\n") ==
        Notes{"same lines in another order: 2 of 2 match"});
  CHECK(notes(Kind::exact, "a\nb\n", "b\na") == Notes{"same lines in another order: 2 of 2 match"});
  CHECK(notes(Kind::exact, "a\nb\n", "b\nc\n").empty());
  CHECK(notes(Kind::exact, "a\nA\n", "A\na\n") ==
        Notes{"same lines in another order: 2 of 2 match", "differs only in upper/lower case"});
}

TEST_CASE("lines that differ only in white space are not in another order") {
  CHECK(notes(Kind::exact, "a\nb\n", "a \nb \n") == Notes{"trailing space"});
}
