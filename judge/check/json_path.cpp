#include "judge/check/json_path.hpp"

#include <algorithm>
#include <stdexcept>
#include <string_view>

#include "judge/check/json_value.hpp"

namespace judge::json {
namespace {

std::string unescaped(std::string_view step) {
  std::string text;
  for (std::size_t i = 0; i < step.size(); ++i) {
    const std::string_view pair = step.substr(i, 2);
    if (pair == "~0" || pair == "~1") {
      text += pair == "~0" ? '~' : '/';
      ++i;
    } else {
      text += step[i];
    }
  }
  return text;
}

}  // namespace

std::string pointer_to(const Path& path) {
  std::string pointer;
  for (const Step& step : path) pointer += pointer_step(step.text());
  return pointer;
}

UnorderedArrays::UnorderedArrays(const std::vector<std::string>& pointers) {
  for (const std::string& pointer : pointers) {
    if (!pointer.empty() && pointer.front() != '/')
      throw std::invalid_argument("'" + pointer +
                                  "' is not a JSON pointer to an unordered array "
                                  "(\"\" for the root, or \"/items\")");
    auto& pattern = patterns_.emplace_back();
    for (std::size_t slash = 0; slash < pointer.size();) {
      const std::size_t next = std::min(pointer.find('/', slash + 1), pointer.size());
      const std::string_view step(pointer.data() + slash + 1, next - slash - 1);
      pattern.push_back({step == "*", unescaped(step)});
      slash = next;
    }
  }
}

bool UnorderedArrays::contain(const Path& path) const {
  return std::any_of(patterns_.begin(), patterns_.end(), [&](const auto& pattern) {
    return std::equal(pattern.begin(), pattern.end(), path.begin(), path.end(),
                      [](const PatternStep& wanted, const Step& step) {
                        return wanted.any || wanted.text == step.text();
                      });
  });
}

}  // namespace judge::json
