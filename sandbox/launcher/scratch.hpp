// The scratch folders of one toolchain run. With Level::full they lie on a tmpfs in the init's own
// mount namespace, and vanish with it. Where nothing can be mounted they are folders on disk below
// one that belongs to the server.

#pragma once

#include <cstdint>

#include "sandbox/launcher/setup_error.hpp"

namespace launcher {

// Where a root of our own has them. One tmpfs, so that one cap holds for both folders.
inline constexpr const char* scratch_root = "/scratch";
inline constexpr const char* work_folder = "/work";
inline constexpr const char* temporary_folder = "/tmp";

struct ScratchFolders {
  int lock = -1;             // on disk: an open, locked `root`; who finds it unlocked may remove it
  char root[128] = "";       // on disk: holds the other two
  char work[160] = "/work";  // working directory; files and result
  char temporary_variable[176] = "TMPDIR=/tmp";
  char home_variable[176] = "HOME=/work";

  bool other_user = false;  // tools are program_id, not who makes the folders

  bool on_disk() const { return root[0] != 0; }
};

// Makes the server's folder on disk, below TMPDIR or /tmp, and removes those of servers that were
// killed.
SetupError make_scratch(ScratchFolders& folders);

// Before a run. On a tmpfs: capped in bytes and inodes, owned by program_id, following no symlink.
// The working directory becomes the work folder.
SetupError prepare(const ScratchFolders& folders, std::int64_t bytes);

// After a run, and at the end. Nothing to do on a tmpfs.
SetupError empty(const ScratchFolders& folders);
void remove_scratch(const ScratchFolders& folders);

// Lays the files of a bundle into the working directory: see sandbox/bundle.hpp for the format; a
// name that ends in '/' is a folder. The program may write to all of it. The bundle comes from the
// judge and is trusted.
SetupError unpack(int bundle_fd);

// Copies NAME in the work folder to `to`. False (nothing copied) unless it is a regular file with
// one name and at most `max` bytes, reached without any symlink. Sets `error` if copying failed
// half-way.
// A NAME that ends in '/' is a folder: the regular files in it are copied, as a bundle; what else
// is in it is passed over. False if it is none, or if all of that is more than `max` bytes.
bool fetch(const ScratchFolders& folders, const char* name, int to, std::int64_t max,
           SetupError& error);

}  // namespace launcher
