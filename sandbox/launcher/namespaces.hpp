// What is set up once per server: identity, namespaces, the root.

#pragma once

#include "sandbox/launcher/setup_error.hpp"

namespace launcher {

enum class Profile {
  program,    // a compiled solution in an empty root
  toolchain,  // a compiler in a root that holds the toolchain
};

// Ids inside the user namespace.
inline constexpr unsigned server_id = 0, program_id = 1;

struct Identity {
  // True: the server is `server_id` and programs become `program_id`, both ids that nobody on the
  // host uses. False: server and programs are the user who started us.
  bool other_user = false;
  bool no_nested_users = false;  // nobody inside can make user namespaces
};

// Of two neighbouring ids that nobody uses and that exist here (in a container only some do) the
// first, which the server becomes; 0 where there are none: then "root" is root of a user namespace
// with one id, that is, an ordinary user.
unsigned spare_ids();

// What is to be had of `level`. Level::full:
//
// Enters new user, mount, network, IPC and UTS namespaces and a new root.
//
// As root the server becomes an id that owns nothing on the host: RLIMIT_NPROC does not bind uid 0,
// and permissions do not hold it. The caller is left without supplementary groups, with all
// capabilities in its own user namespace and none outside. A failure leaves the process unusable.
//
// Level::no_root leaves the root out. Level::bare only makes root an id that owns nothing, which
// programs then share; a root that has no spare id is refused.
SetupError enter_namespaces(Profile profile, Level level, Identity& identity);

}  // namespace launcher
