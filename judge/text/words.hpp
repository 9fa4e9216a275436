// Small operations on words for messages.

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace judge {

// "a, b, c".
std::string joined(const std::vector<std::string>& words);

// ASCII letters in lower case, the rest as it is.
std::string lower_case(std::string_view text);

}  // namespace judge
