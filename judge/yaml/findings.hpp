// All that is wrong with one YAML file, collected and thrown together.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "judge/text/diagnostic.hpp"
#include "judge/yaml/source.hpp"

namespace judge::yaml {

class Findings {
 public:
  // `source` must outlive this.
  explicit Findings(const Source& source) : source_(source) {}

  void add(const Mark& mark, std::string_view code, std::string message, std::string label = {},
           std::vector<std::string> notes = {});

  bool empty() const { return found_.empty(); }
  // No more can be shown: work that only makes messages nicer is not worth doing.
  bool full() const;
  Place place(const Mark& mark) const { return {source_.file(), mark.line, mark.column}; }

  // Throws InputError with the first 20 in the order of the file, if there are any.
  void throw_if_any() const;

 private:
  const Source& source_;
  std::vector<Diagnostic> found_;  // without excerpts: a line may be as long as the file
  std::size_t dropped_ = 0;
};

}  // namespace judge::yaml
