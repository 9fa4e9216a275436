// The exit codes of testlib.h, and its way of saying them.
#pragma once
#include <cstdio>
#include <cstdlib>
#include <string>

[[noreturn]] inline void quit(int code, const char* word, const std::string& text) {
  std::fprintf(stderr, "%s %s\n", word, text.c_str());
  std::exit(code);
}
[[noreturn]] inline void ok(const std::string& text) { quit(0, "ok", text); }
[[noreturn]] inline void wrong(const std::string& text) { quit(1, "wrong answer", text); }
[[noreturn]] inline void malformed(const std::string& text) { quit(2, "wrong output format", text); }
[[noreturn]] inline void fail(const std::string& text) { quit(3, "FAIL", text); }
[[noreturn]] inline void dirt(const std::string& text) { quit(4, "wrong output format", text); }
