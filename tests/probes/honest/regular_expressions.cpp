// Rule: regular expressions work.
// Expect: exited 0

#include <regex>

int main() {
  const std::regex pattern("([a-z]+)=([0-9]+)");
  std::smatch match;
  const std::string text = "answer=42";
  return std::regex_match(text, match, pattern) && match[2] == "42" ? 0 : 1;
}
