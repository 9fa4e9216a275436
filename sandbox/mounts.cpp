#include "sandbox/mounts.hpp"

#include <algorithm>
#include <iterator>
#include <sstream>

namespace sandbox {

std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts;
  std::istringstream stream(text);
  for (std::string part; std::getline(stream, part, separator);) parts.push_back(part);
  return parts;
}

bool holds(const std::vector<std::string>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// "36 35 98:0 /root /mount/point options [optional fields] - type source super-options".
std::vector<Mount> mounts(const std::string& mountinfo) {
  std::vector<Mount> all;
  for (const std::string& line : split(mountinfo, '\n')) {
    const std::vector<std::string> words = split(line, ' ');
    const auto dash = std::find(words.begin(), words.end(), "-");
    if (words.size() < 5 || std::distance(dash, words.end()) < 4) continue;
    all.push_back({words[3], words[4], *(dash + 1), split(*(dash + 3), ',')});
  }
  return all;
}

}  // namespace sandbox
