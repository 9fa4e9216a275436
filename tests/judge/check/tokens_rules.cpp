// The rules of the Kattis default validator as a table. Each row is checked under eight sets of
// flags; its third column lists those that accept it, one letter each:
//   n no tolerance   a absolute 0.001   r relative 0.001   b both
// and the same in upper case with ignore_case.

#include "tests/judge/check/checking.hpp"

using namespace checking;

namespace {

struct Row {
  std::string expected, output, accepted_by;
};

const std::string every = "narbNARB";  // whatever the flags
const std::string never;               // by none of them
const std::string near = "arbARB";     // as numbers, by either tolerance
const std::string absolute = "abAB";   // by the absolute tolerance only
const std::string relative = "rbRB";   // by the relative tolerance only
const std::string folded = "NARB";     // as text, if case is ignored
const std::string near_or_folded = "arbNARB";

Checker with(char flags) {
  Checker checker = of(Kind::tokens);
  const char lower = static_cast<char>(flags | 0x20);
  if (lower == 'a' || lower == 'b') checker.float_abs = 0.001;
  if (lower == 'r' || lower == 'b') checker.float_rel = 0.001;
  checker.ignore_case = flags != lower;
  return checker;
}

void check_rows(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    for (const char flags : every) {
      CAPTURE(row.expected, row.output, flags);
      const bool wanted = row.accepted_by.find(flags) != std::string::npos;
      CHECK(judge::check(with(flags), row.expected, row.output).accepted == wanted);
    }
  }
}

}  // namespace

TEST_CASE("white space separates tokens and counts for nothing else") {
  check_rows({
      {"a b", "a b", every},
      {"a b", "a  b", every},
      {"a b", "a\tb", every},
      {"a b", "a\nb", every},
      {"a b", "a\vb", every},
      {"a b", "a\fb", every},
      {"a b", "a\rb", every},
      {"a b", "a\r\nb", every},
      {"a b", " \t\n\v\f\ra b \t\n\v\f\r", every},
      {" \t\n\v\f\ra b \t\n\v\f\r", "a b", every},
      {"a\nb\n", "a\r\nb\r\n", every},
      {"a\r\nb\r\n", "a\nb\n", every},
      {"a\n", "a", every},
      {"a", "a\n\n\n", every},
      {"", "", every},
      {"", " \n", every},
      {" \n", "", every},
      {"1 2 3\n4 5 6\n", "1\n2\n3\n4\n5\n6", every},
      {"a b", "ab", never},
      {"ab", "a b", never},
      {"a b",
       "a\xc2\xa0"
       "b",
       never},  // no-break space
      {"a b",
       "a\xe3\x80\x80"
       "b",
       never},  // ideographic space
      {"a b",
       "a\x85"
       "b",
       never},  // NEL
      {"a b",
       "a\x1c"
       "b",
       never},
      {"a b", "a\bb", never},
      {"a b", "a\0b"s, never},
  });
}

TEST_CASE("a missing or an additional token is wrong") {
  check_rows({
      {"a", "", never},
      {"a", " \n", never},
      {"", "a", never},
      {"a b", "a", never},
      {"a b", "b", never},
      {"a", "a b", never},
      {"a", "a a", never},
      {"a a", "a", never},
      {"1 2", "1", never},
      {"1 2", "1\n", never},
      {"1", "1 2", never},
      {"1", "1\n2\n", never},
      {"1", "1 1.0", never},
      {"1 2 3", "1 3", never},
      {"1 2", "2 1", never},
      {"a b", "b a", never},
      {"a", "a .", never},
      {"a", "a \0"s, never},
  });
}

TEST_CASE("words are compared as text") {
  check_rows({
      {"abc", "abc", every},
      {"abc", "abd", never},
      {"abc", "ab", never},
      {"ab", "abc", never},
      {"abc", "ABC", folded},
      {"YES", "yes", folded},
      {"Yes No", "yES nO", folded},
      {"a@b", "A@B", folded},
      {"a[b", "a{b", never},  // 32 apart, but no letters
      {"@", "`", never},
      {"\xc3\xa9", "\xc3\xa9", every},
      {"\xc3\xa9", "\xc3\x89", never},  // é and É: only ASCII letters have case
      {"\xff\xfe", "\xff\xfe", every},
      {"\xff", "\xfe", never},
      {"-", "-", every},
      {"-", "--", never},
      {"#1", "#1.0", never},
      {"1,5", "1.5", never},
      {"1,5", "1,5", every},
      {"1_0", "10", never},
      {"Case #1: 2.0", "Case #1: 2.0", every},
      {"Case #1: 2.0", "case #1: 2.0", folded},
      {"Case #1: 2.0", "Case #1: 2", near},
      {"x=1.0", "x=1", never},
      {"1.0x", "1x", never},
      {"1.0", "1.0x", never},
      {"1.0x", "1.0", never},
      {"1.0.0", "1.0", never},
      {"1/2", "0.5", never},
      {"50%", "50.0%", never},
  });
}

TEST_CASE("a NUL byte is a byte like any other") {
  check_rows({
      {"a\0b"s, "a\0b"s, every},
      {"a\0b"s, "a\0c"s, never},
      {"a"s, "a\0"s, never},
      {"a\0"s, "a"s, never},
      {"a\0b"s, "A\0B"s, folded},
      {"1"s, "1\0"s, never},
      {"1\0"s, "1"s, never},
      {"1.0"s, "1\0x"s, never},
      {"1\0"s, "1.0\0"s, never},
      {"\0"s, "\0"s, every},
      {"\0"s, ""s, never},
      {""s, "\0"s, never},
  });
}

TEST_CASE("without a tolerance numbers are text") {
  check_rows({
      {"1", "1", every},
      {"1", "1.0", near},
      {"1.0", "1", near},
      {"1", "01", near},
      {"1", "+1", near},
      {"+1", "1", near},
      {"0", "-0", near},
      {"-0", "0", near},
      {"0.5", ".5", near},
      {"5", "5.", near},
      {"5.", "5", near},
      {"100", "1e2", near},
      {"100", "1E2", near},
      {"1e2", "1E2", near_or_folded},
      {"1E+2", "1e2", near},
      {"0.01", "1e-2", near},
      {"1e2", "1e+02", near},
      {"12345678901234567890", "12345678901234567890.0", near},
      {"1.000", "1.0000000", near},
      {"000", "0", near},
      {"1", "2", never},
      {"1", "-1", never},
  });
}

TEST_CASE("what reads as a number is what scanf takes for one") {
  check_rows({
      {"+3", "3", near},
      {"-.5", "-0.5", near},
      {"+.5", "0.5", near},
      {"+5.", "5", near},
      {"0x10", "16", near},
      {"0X10", "16", near},
      {"16", "0x10", near},
      {"0x1p4", "16", near},
      {"0x1P4", "16", near},
      {"0x1.8p1", "3", near},
      {"0x.8", "0.5", near},
      {"-0x10", "-16", near},
      {"0xff", "0xFF", near_or_folded},
      {"0x1p-1", "0.5", near},
      {"1e", "1", near},  // glibc forgives an exponent without digits
      {"1e+", "1", near},
      {"1", "1e-", near},
      {"0x.", "0", near},
      {"0x1p", "1", near},
      {"0x", "0", never},
      {"0x", "0x", every},
      {".", ".", every},
      {".", "0", never},
      {"0", ".", never},
      {"+", "0", never},
      {"-", "0", never},
      {"e5", "0", never},
      {"+-3", "-3", never},
      {"--3", "3", never},
      {"1e5.5", "1e5", never},
      {"1e5x", "1e5", never},
      {"1.5e3", "1500", near},
      {"1.5e3", "1500.0000", near},
      {"1d5", "1e5", never},
      {"1f", "1", never},
      {"1L", "1", never},
      {"0b1", "1", never},
      {"1'000", "1000", never},
      {"\xe2\x88\x92"
       "1",
       "-1", never},                 // U+2212, the minus sign
      {"\xef\xbc\x91", "1", never},  // a full-width 1
      {"1e-999", "0", near},         // underflows to zero
      {"0e999999999999999999999", "0", near},
  });
}

TEST_CASE("infinite and undefined numbers are text") {
  check_rows({
      {"inf", "inf", every},
      {"inf", "INF", folded},
      {"inf", "+inf", never},
      {"inf", "infinity", never},
      {"inf", "-inf", never},
      {"Infinity", "infinity", folded},
      {"nan", "nan", every},
      {"nan", "NaN", folded},
      {"NAN", "nan", folded},
      {"nan", "-nan", never},
      {"nan", "0", never},
      {"nan(1)", "nan(1)", every},
      {"0", "nan", never},
      {"0", "inf", never},
      {"1", "nan", never},
      {"1", "inf", never},
      {"1", "-inf", never},
      {"inf", "1", never},
      {"inf", "1e999", never},  // overflows: text as well
      {"1e999", "1e999", every},
      {"1e999", "1E999", folded},
      {"1e999", "1e1000", never},
      {"1e999", "inf", never},
      {"1e308", "1e999", never},
      {"1e308", "inf", never},
      {"0x1p99999", "0x1P99999", folded},
  });
}

TEST_CASE("a number of the answer must be met by a number") {
  check_rows({
      {"1", "x", never},
      {"1", "1x", never},
      {"1", "one", never},
      {"1", "-", never},
      {"1.0", "1.0.", never},
      {"1.0", "1,0", never},
      {"1.0", "(1.0)", never},
      {"0", "", never},
      {"x", "1", never},
      {"x", "0", never},
      {"1 x", "1 X", folded},
      {"1 x", "1.0 x", near},
      {"1 x", "1.0 X", "ARB"},
  });
}

TEST_CASE("either tolerance suffices") {
  check_rows({
      {"1", "1.0005", near},
      {"1", "0.9995", near},
      {"-1", "-1.0005", near},
      {"1", "1.002", never},
      {"1", "0.998", never},
      {"-1", "1", never},
      {"1000", "1000.5", relative},
      {"1000", "999.5", relative},
      {"1000", "1001.5", never},
      {"-1000", "-1000.5", relative},
      {"1e10", "10000000001", relative},
      {"1e300", "1.0005e300", relative},
      {"1e300", "1.002e300", never},
      {"1e308", "-1e308", never},  // their difference overflows
      {"0.01", "0.0105", absolute},
      {"0.01", "0.0095", absolute},
      {"0.01", "0.0115", never},
      {"0.0001", "0", absolute},
      {"0.0001", "-0.0001", absolute},
      {"0", "0.0005", absolute},
      {"0", "-0.0005", absolute},
      {"0", "0.0015", never},
      {"0", "1e-300", absolute},  // nothing but zero is relatively near zero
      {"0", "1e-999", near},      // which is zero
      {"1e-300", "0", absolute},
      {"1e-300", "1.0005e-300", near},
      {"1 1000 0", "1.0005 1000.5 0.0005", "bB"},  // each number by the one that fits it
      {"1 1000 0", "1.0005 1000.5 0.0015", never},
  });
}

TEST_CASE("the tolerances are inclusive") {
  struct Bound {
    double absolute, relative;
    std::string expected, output;
    bool accepted;
  };
  // Powers of two, so that nothing is rounded.
  const std::vector<Bound> bounds{
      {0.5, -1, "1", "1.5", true},
      {0.5, -1, "1", "0.5", true},
      {0.5, -1, "1", "1.5000001", false},
      {0.5, -1, "1", "0.4999999", false},
      {0.5, -1, "-1", "-1.5", true},
      {0.5, -1, "-1", "-1.5000001", false},
      {0.5, -1, "0", "0.5", true},
      {0.5, -1, "0", "-0.5", true},
      {-1, 0.5, "4", "6", true},
      {-1, 0.5, "4", "2", true},
      {-1, 0.5, "4", "6.0000001", false},
      {-1, 0.5, "4", "1.9999999", false},
      {-1, 0.5, "-4", "-6", true},
      {-1, 0.5, "-4", "-6.0000001", false},
      {-1, 0.5, "6", "4", true},  // of the answer's number, not of the output's
      {-1, 0.5, "4", "8", false},
      {-1, 1, "4", "0", true},
      {-1, 1, "4", "8", true},
      {-1, 1, "4", "-0.0000001", false},
      {-1, 2, "4", "-4", true},
      {0, -1, "1", "1.0", true},
      {0, -1, "1", "1.0000001", false},
      {-1, 0, "1", "1.0", true},
      {-1, 0, "1", "1.0000001", false},
      {0, 0, "0", "-0.0", true},
      {0, 0, "1e-5", "0.00001", true},
      {0.5, 0, "4", "4.5", true},
      {0, 0.5, "4", "6", true},
      {0.5, 0.5, "4", "6", true},
      {0.5, 0.5, "0.25", "0.75", true},
      {0.5, 0.5, "0.25", "0.7500001", false},
      {1e-9, -1, "0.1", "0.1", true},
      {1e-9, -1, "0.1", "0.100000002", false},
      {1e300, -1, "1", "x", false},
      {1e300, 1e300, "1", "-1e299", true},
      {-1, 10, "1e308", "-1e308", true},  // infinite difference, infinite tolerance
  };
  for (const Bound& bound : bounds) {
    CAPTURE(bound.absolute, bound.relative, bound.expected, bound.output);
    Checker checker = of(Kind::tokens);
    if (bound.absolute >= 0) checker.float_abs = bound.absolute;
    if (bound.relative >= 0) checker.float_rel = bound.relative;
    CHECK(judge::check(checker, bound.expected, bound.output).accepted == bound.accepted);
  }
}

TEST_CASE("a negative tolerance is none") {
  Checker checker = of(Kind::tokens);
  checker.float_abs = -1;
  CHECK_FALSE(judge::check(checker, "1", "1.0").accepted);
  checker.float_rel = 0.5;
  CHECK(judge::check(checker, "1", "1.25").accepted);
  CHECK_FALSE(judge::check(checker, "0", "0.25").accepted);
}
