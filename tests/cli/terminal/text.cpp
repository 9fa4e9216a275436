#include "cli/terminal/text.hpp"

#include "cli/format/units.hpp"
#include "cli/suggest.hpp"
#include "cli/terminal/page.hpp"
#include "tests/catch.hpp"

using namespace cli;
using namespace std::chrono_literals;

TEST_CASE("a character's columns are those of a terminal") {
  CHECK(columns("abc") == 3);
  CHECK(columns("Grüße") == 5);
  CHECK(columns("日本") == 4);
  CHECK(columns("e\xcc\x81") == 1);
  CHECK(columns("🙂") == 2);
  CHECK(columns("\x1b[1;31mred\x1b[0m") == 3);
}

TEST_CASE("text is padded and cut by columns, not bytes") {
  CHECK(pad_right("ü", 3) == "ü  ");
  CHECK(pad_left("日", 3) == " 日");
  CHECK(pad_right("long", 2) == "long");
  CHECK(cut("Grüße", 5, "…") == "Grüße");
  CHECK(cut("Grüße!", 5, "…") == "Grüß…");
  CHECK(cut("日本語", 4, "…") == "日…");
  CHECK(cut("abc", 2, "...") == "ab");
}

TEST_CASE("text is wrapped at spaces, and inside a word that is too long") {
  CHECK(wrap("a bb ccc", 4) == std::vector<std::string>{"a bb", "ccc"});
  CHECK(wrap("abcdefgh i", 3) == std::vector<std::string>{"abc", "def", "gh", "i"});
  CHECK(wrap("", 4) == std::vector<std::string>{""});
  CHECK(wrap("日本語", 1) == std::vector<std::string>{"日", "本", "語", ""});
  CHECK(wrap("a", 0) == std::vector<std::string>{"a"});
}

TEST_CASE("a final newline starts no line") {
  CHECK(lines_of("a\nb\n") == std::vector<std::string_view>{"a", "b"});
  CHECK(lines_of("\n") == std::vector<std::string_view>{""});
  CHECK(lines_of("").empty());
}

TEST_CASE("tabs reach to the next multiple of four") {
  CHECK(expand_tabs("\ta\tbcd\te") == "    a   bcd e");
}

TEST_CASE("times have the unit that reads best") {
  CHECK(time_text(0us) == "0.0 ms");
  CHECK(time_text(5200us) == "5.2 ms");
  CHECK(time_text(9949us) == "9.9 ms");
  CHECK(time_text(9950us) == "10 ms");
  CHECK(time_text(99'499us) == "99 ms");
  CHECK(time_text(99'500us) == "0.10 s");
  CHECK(time_text(310ms) == "0.31 s");
  CHECK(time_text(12s) == "12.00 s");
}

TEST_CASE("sizes are in MiB with one decimal") {
  CHECK(size_text(0) == "0.0 MiB");
  CHECK(size_text(43'200'000) == "41.2 MiB");
  CHECK(size_text(2048ull << 20) == "2048.0 MiB");
}

TEST_CASE("limits are said exactly") {
  CHECK(limit_text(2000ms) == "2 s");
  CHECK(limit_text(1500ms) == "1500 ms");
  CHECK(limit_text(std::uint64_t{64} << 20) == "64 MiB");
  CHECK(limit_text(std::uint64_t{100} << 10) == "100 KiB");
  CHECK(limit_text(std::uint64_t{7}) == "7 bytes");
}

TEST_CASE("a share is said from one half on") {
  CHECK(share_text(999'999us, 2s).empty());
  CHECK(share_text(1s, 2s) == "50 % of 2 s");
  CHECK(share_text(2100ms, 2s) == "105 % of 2 s");
  CHECK(share_text(1s, 0s).empty());
  CHECK(share_text(33u << 20, 64u << 20) == "51 % of 64 MiB");
}

TEST_CASE("scores have no needless zeros") {
  CHECK(number_text(100) == "100");
  CHECK(number_text(33.333) == "33.33");
  CHECK(number_text(0.5) == "0.5");
  CHECK(number_text(0) == "0");
  CHECK(fixed_text(1e308, 2).size() == 312);
}

TEST_CASE("the nearest word is suggested if it is near enough") {
  const std::vector<std::string> names{"submit", "run", "list", "show", "help"};
  CHECK(nearest("sumbit", names) == "submit");
  CHECK(nearest("lst", names) == "list");
  CHECK(nearest("rnu", names) == "run");
  CHECK_FALSE(nearest("bacth", names));
  CHECK_FALSE(nearest("", names));
  CHECK_FALSE(nearest(std::string(100'000, 'x'), names));
  CHECK(did_you_mean("shwo", names) == " (did you mean 'show'?)");
  CHECK(did_you_mean("zzzzz", names).empty());
}

TEST_CASE("a row whose name is too long stands above its cells") {
  Page page({.charset = Charset::utf8, .width = 30});
  page.row(2, "short", 8, "AC", "note");
  page.row(2, "rather a long name", 8, "AC");
  page.row(2, "short", 8, "AC", "a note that does not fit");
  CHECK(page.text() ==
        "  short     AC   note\n"
        "  rather a long name\n"
        "    AC\n"
        "  short     AC\n"
        "    a note that does not fit\n");
}
