// Scratch folders on disk, where nothing can be mounted.

#pragma once

#include "sandbox/launcher/scratch.hpp"

namespace launcher {

// The two folders of one run, in a root that make_scratch() has made.
SetupError make_folders(const ScratchFolders& folders);

}  // namespace launcher
