// SHA-256: names what reports and run folders refer to, the same on every machine.

#pragma once

#include <memory>
#include <string>
#include <string_view>

struct sha256_ctx;

namespace judge {

class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(const Sha256&) = delete;
  Sha256& operator=(const Sha256&) = delete;

  Sha256& add(std::string_view bytes);
  // 64 hex digits of all that was added. Starts anew.
  std::string hex();

 private:
  std::unique_ptr<sha256_ctx> context_;
};

}  // namespace judge
