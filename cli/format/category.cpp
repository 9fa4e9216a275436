#include "cli/format/category.hpp"

#include "cli/format/units.hpp"

namespace cli {

std::string category_text(const judge::Category& category) {
  std::string text = category.tag.empty() ? "" : category.tag + ": ";
  text += std::to_string(category.failed) + " of " + count_text(category.total, "test") +
          (category.failed == 1 ? " fails: " : " fail: ");
  for (std::size_t i = 0; i < category.verdicts.size(); ++i)
    text += (i == 0 ? "" : ", ") + std::string(short_name(category.verdicts[i]));
  return text;
}

}  // namespace cli
