// What a host offers, in words.

#pragma once

#include <vector>

#include "judge/doctor/checkup.hpp"

namespace judge {

// The kernel's part. `layers`: those of the sandbox; empty if it cannot work here.
std::vector<Offer> kernel_offers(const sandbox::HostFacts& host,
                                 const std::vector<sandbox::Layer>& layers);

// A compiler and what it needs to link. `said`: what it said when that failed.
Offer compiler_offer(const std::string& name, const std::string& version);
Offer static_library_offer(bool linked, const std::string& version, const std::string& said);

// Programs that tryout does without, where they are not installed.
std::vector<Offer> optional_tools();

}  // namespace judge
