// Which protections stand between a program and the host, here and now.

#pragma once

#include <string>
#include <vector>

#include "sandbox/group_place.hpp"

namespace launcher {
struct Hello;
}

namespace sandbox {

struct Layer {
  std::string name;  // stable: "landlock"
  bool active = false;
  std::string what;   // active: what it does; else: what follows from its absence
  std::string fix{};  // not active: what would bring it here; empty if nothing is known
};

// Why the host does not grant all: "cannot create a user namespace" and its errno. Empty: it does.
struct Refusal {
  std::string what;
  int error = 0;
};

// From what a server says of itself, in the order they are met.
std::vector<Layer> layers_of(const launcher::Hello& hello, const Refusal& refusal,
                             const GroupPlace& groups);

// Every layer there is, as where a host grants them all: the names that settings may ask for.
std::vector<Layer> all_layers();

}  // namespace sandbox
