// The scratch folder of one toolchain run, in the init's own mount namespace: it vanishes with it.

#pragma once

#include <cstdint>

#include "sandbox/launcher/setup_error.hpp"

namespace launcher {

// One tmpfs, so that one cap holds for both of its folders.
inline constexpr const char* scratch_root = "/scratch";
inline constexpr const char* work_folder = "/work";      // working directory; files and result
inline constexpr const char* temporary_folder = "/tmp";  // TMPDIR

// Mounts the scratch folder, capped in bytes and inodes, owned by program_id, and follows no
// symlink in it. The working directory becomes /work.
SetupError mount_scratch(std::int64_t bytes);

// Lays the files of a bundle into /work: see sandbox/bundle.hpp for the format. The bundle comes
// from the judge and is trusted.
SetupError unpack(int bundle_fd);

// Copies /work/NAME to `to`. False (nothing copied) unless it is a regular file with one name and
// at most `max` bytes, reached without any symlink. Sets `error` if copying failed half-way.
bool fetch_result(const char* name, int to, std::int64_t max, SetupError& error);

}  // namespace launcher
