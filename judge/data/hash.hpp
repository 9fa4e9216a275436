// XXH3-128: names contents. Not against forgery.

#pragma once

#include <memory>
#include <string>
#include <string_view>

struct XXH3_state_s;

namespace judge {

class Hasher {
 public:
  Hasher();

  // Hashes one field. Fields do not run into each other: "ab","c" is not "a","bc".
  Hasher& field(std::string_view bytes);
  // Hashes bytes as they are, for a content that comes in pieces.
  Hasher& piece(std::string_view bytes);
  // The hash so far, in 32 hex digits.
  std::string hex() const;

 private:
  struct Free {
    void operator()(XXH3_state_s* state) const noexcept;
  };
  std::unique_ptr<XXH3_state_s, Free> state_;
};

}  // namespace judge
