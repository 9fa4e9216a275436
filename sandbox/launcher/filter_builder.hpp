// A thin owner of a libseccomp filter context.

#pragma once

#include <linux/seccomp.h>
#include <seccomp.h>

#include <initializer_list>
#include <span>

#include "sandbox/launcher/filter.hpp"

namespace launcher {

// The kernel reads an int where the register has 64 bits: compare no more than it does, or a call
// with rubbish in the upper half would slip past a rule.
inline constexpr scmp_datum_t low32 = 0xffffffffu;

// Any failure is a bug of ours or a broken library, never a matter of input: it aborts.
class FilterBuilder {
 public:
  explicit FilterBuilder(std::uint32_t default_action);
  FilterBuilder(const FilterBuilder&) = delete;
  FilterBuilder& operator=(const FilterBuilder&) = delete;
  ~FilterBuilder() { seccomp_release(context_); }

  void rule(std::uint32_t action, int call, std::initializer_list<scmp_arg_cmp> conditions = {});
  void rules(std::uint32_t action, std::span<const int> calls);
  Bpf compile() const;

 private:
  scmp_filter_ctx context_;
};

}  // namespace launcher
